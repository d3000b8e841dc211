import { extractDates, type DateMention } from "../../dates/extract-dates.ts";
import { findCountries } from "../../countries/find-countries.ts";
import { isOutlet, isPlace } from "./names.ts";
import { filler, readByline } from "./byline.ts";
import { beginsReport } from "./headline.ts";

/** A stretch of the line, as printed; half-open UTF-16 span. */
export interface Part {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The place, day and sign with which an agency heads its report. */
export interface Dateline {
  readonly place: Part | null;
  readonly outlet: Part | null;
  readonly author: Part | null;
  /** Its value is EDTF, null where the line has no year. */
  readonly date: (Omit<Part, "value"> & { readonly value: string | null }) | null;
  /** Where the words of the report begin; the length of the text when the dateline fills its line. */
  readonly end: number;
}

/** Longest head of a line in which a dateline is looked for. */
const REACH = 120;
const separators = /^(?:[\s،,:/|()[\]«»"•·]|[-–—ـ]|\.(?=\s|$))+/u;
const segment = /^[^،,:/|()[\]«»"•·\-–—ـ؛؟!]+?(?=[،,:/|()[\]«»"•·\-–—ـ؛؟!]|\.\s|\.$|$)/u;
/** «أ.ف.ب», «و. م. ع.» */
const dotted = /^(?:\p{L}\s?\.\s?){2,4}\p{L}?\.?/u;
const joiner = /^(?:في|يوم|الموافق|بتاريخ|من|م|هـ|ه)(?=[\s/،,(-])\s*/u;
/** «10 - 8 (كونا)»: day and month. */
const bareDay = /^[\d٠-٩]{1,2}\s*[-–/]\s*[\d٠-٩]{1,2}(?=\s*[(/[])/u;
/** «وكالة (آكي) الايطالية للأنباء» */
const agency = /^وكالة \(?[\p{L} .]{2,20}\)?(?: \p{L}+){0,3}?(?=\s*[-–—:)])/u;
const marks = /[\d٠-٩()[\]/:\-–—ـ]/u;
/** More words than a place has, without a mark or a number between them. */
const words = /^[^،,:/|()[\]«»"•·\-–—ـ\d٠-٩.]{46}/u;
const breaks = /[-–—ـ:)\]/|]|\.\s/u;
const dash = /[-–—ـ:]/u;
const today = /(?:^|[\s،,])(?:مساء |صباح |فجر |ظهر )?اليوم(?=[\s،,(])/u;
/** Where a chronology begins its entries as well. */
const entry = /^(?:في )?[\d٠-٩]{1,2}[\s/-]/u;

/** Whether a short text is a place: a known city, or a country or its capital. */
function isPlaceOrCountry(text: string): boolean {
  if (isPlace(text)) return true;
  if (text.length > 40 || text.split(" ").length > 4) return false;
  const [found] = findCountries(text);
  return found?.start === 0 && found.end === text.length && found.form !== "adjective";
}

type Kind = "place" | "outlet" | "author" | "date" | "unknown";
interface Item extends Part {
  readonly kind: Kind;
  /** Whether the name is one that the tables know. */
  readonly known: boolean;
  readonly edtf: string | null;
}

/** The parts with which a line begins, and the separators behind the last. */
function scan(text: string): { readonly items: readonly Item[]; readonly end: number } {
  const head = text.slice(0, REACH);
  const dates = (/[\d٠-٩]/u.test(head) ? extractDates(head) : []).filter(
    ({ rule }) => rule !== "year",
  );
  const items: Item[] = [];
  let end = 0;
  for (let at = 0; items.length < 8;) {
    at += separators.exec(head.slice(at))?.[0].length ?? 0;
    if (items.length > 0) end = at;
    if (at >= head.length) break;
    const item = itemAt(head, at, dates, items);
    if (item === null) break;
    if (item.kind !== "unknown" || items.length === 0) items.push(item);
    at = item.end;
    end = at;
  }
  return { items, end };
}

function itemAt(
  head: string,
  at: number,
  dates: readonly DateMention[],
  before: readonly Item[],
): Item | null {
  const skip = joiner.exec(head.slice(at))?.[0].length ?? 0;
  const make = (kind: Kind, start: number, value: string, known: boolean, edtf?: string): Item => {
    return { kind, value, start, end: start + value.length, known, edtf: edtf ?? null };
  };
  for (const start of [at, at + skip]) {
    const date = dates.find((mention) => mention.start === start);
    const day = date === undefined ? bareDay.exec(head.slice(start))?.[0] : undefined;
    if (day !== undefined && before.length > 0) return make("date", start, day, true);
    if (date === undefined) continue;
    const value = head.slice(start, date.end);
    if (date.rule === "weekday") return make("unknown", start, value, true);
    if (!dayRules.has(date.rule)) return null;
    const full = /^\d{4}-\d\d(?:-\d\d)?$/.test(date.edtf);
    if (!full && date.anchored) return null;
    return make("date", start, value, true, full ? date.edtf : undefined);
  }
  if (skip > 0 && before.length > 0) {
    const sign = head.slice(at, at + skip).trim();
    if (/^(?:م|هـ|ه)$/u.test(sign)) return make("unknown", at, sign, true);
  }
  const rest = head.slice(at);
  const [named] = agency.exec(rest) ?? dotted.exec(rest) ?? [];
  if (named !== undefined && (named.startsWith("وكالة") || isOutlet(named)))
    return make("outlet", at, named.trim(), true);
  const nextDate = dates.find(({ start, rule }) => start > at && dayRules.has(rule))?.start;
  const cut = (segment.exec(rest)?.[0] ?? "").slice(0, (nextDate ?? REACH) - at);
  const value = cut.trim().replace(/ (?:في|يوم)$/u, "");
  if (value === "" || value.length > 45) return null;
  const placed = before.some(({ kind }) => kind === "place");
  // A name that is both («الرياض») is the paper beside a place, and the place otherwise.
  if (isOutlet(value) && (placed || !isPlace(value))) return make("outlet", at, value, true);
  if (isPlaceOrCountry(value)) return make("place", at, value, true);
  const sign = before.length > 0 ? signBefore(value) : null;
  if (sign !== null) return make("outlet", at, sign, true);
  if (filler.test(value)) return make("unknown", at, value, true);
  const bracketed =
    /[([]\s*$/u.test(head.slice(0, at)) && /^\s*[)\]]/u.test(rest.slice(cut.length));
  if (bracketed && before.length > 0 && !/\d/.test(value)) return make("outlet", at, value, false);
  if (placed && readByline(value)?.author === value) return make("author", at, value, true);
  // «محمد سالم - …» names who wrote.
  if (before.length === 0 && readByline(value)?.author === value)
    return make("author", at, value, true);
  const few = value.split(" ").length <= 6 && !/\d/.test(value) && !beginsReport(`${value} `);
  return before.length === 0 && few ? make("unknown", at, value, false) : null;
}

/** «واس أعلنت …»: a sign before the report's verb. */
function signBefore(text: string): string | null {
  const all = text.split(" ");
  for (const count of [3, 2, 1]) {
    const sign = all.slice(0, count).join(" ");
    if (beginsReport(`${all.slice(count).join(" ")} `) && isOutlet(sign)) return sign;
  }
  return null;
}

const dayRules: ReadonlySet<string> = new Set([
  "calendar-date",
  "hijri-date",
  "month",
  "weekday",
  "weekday-and-day",
]);

/**
 * Reads the dateline at the head of a text: city, country, day, agency and author in any order, set apart by dashes,
 * commas, brackets or slashes, and what follows it («بكين 5 مايو 2019 (شينخوا) -- أعلنت …», «(بيروت، 5 مايو/أيار 2019) – …»,
 * «دبي، الإمارات العربية المتحدة (CNN)--»). Without agency and known place only a day that the report itself calls
 * today's, or that stands apart before the report's verb, is one.
 * @returns null when there is none; a date without a year has no value, unless the report repeats it with its year.
 */
export function readDateline(text: string): Dateline | null {
  if (words.test(text) || !marks.test(text.slice(0, REACH)) || beginsReport(text)) return null;
  const { items, end } = scan(text);
  const of = (kind: Kind): Item | null => items.find((item) => item.kind === kind) ?? null;
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const tail = text.slice(last.end, end);
  const unknown = first.kind === "unknown" && !first.known ? first : null;
  const place = wholePlace(text, items) ?? unknown;
  const known = items.find(({ kind, known: sure }) => kind === "outlet" && sure);
  const read = { place, outlet: known ?? of("outlet"), date: of("date") };
  const parts = { ...read, author: of("author"), tail, report: text.slice(end) };
  if (!isDateline(text, parts, unknown !== null)) return null;
  const { date } = read;
  return {
    place: read.place && asPart(read.place),
    outlet: read.outlet && asPart(read.outlet),
    author: parts.author && asPart(parts.author),
    date: date && { ...asPart(date), value: date.edtf ?? yearOf(date.value, parts.report) },
    end,
  };
}

/** The city with the country behind it: «دبي، الإمارات العربية المتحدة», «طرابلس (ليبيا)». */
function wholePlace(text: string, items: readonly Item[]): Item | null {
  const at = items.findIndex(({ kind }) => kind === "place");
  const [city, country] = [items[at], items[at + 1]];
  if (city === undefined || country?.kind !== "place") return city ?? null;
  const close = /^\)/u.exec(text.slice(country.end))?.[0].length ?? 0;
  const end = country.end + close;
  return { ...city, end, value: text.slice(city.start, end) };
}

const asPart = ({ value, start, end }: Item): Part => ({ value, start, end });

interface Read {
  readonly place: Item | null;
  readonly outlet: Item | null;
  readonly date: Item | null;
  readonly tail: string;
  readonly report: string;
}

function isDateline(text: string, read: Read, unknownPlace: boolean): boolean {
  const { place, outlet, date, tail, report } = read;
  const opens = beginsReport(report);
  const apart = breaks.test(tail) || report === "" || opens;
  if (outlet !== null && (place !== null || date !== null)) {
    if (outlet.known && !unknownPlace) return apart;
    // «تطوان (المثال) -»: two names that nobody knows need the dash.
    return place === null || place.end < outlet.start ? dash.test(tail) && report !== "" : false;
  }
  if (outlet !== null) return outlet.known && dash.test(tail) && opens;
  if (place !== null && date !== null) {
    const between = text.slice(Math.min(place.end, date.end), Math.max(place.start, date.start));
    if (!unknownPlace) return apart && (opens || report === "" || /[^\s\p{L}]/u.test(between));
    const wrapped = /^\s*\(/u.test(text) && /^\s*\)\s*[-–—ـ:]/u.test(tail);
    return wrapped || (date.edtf !== null && dash.test(tail) && opens);
  }
  if (place !== null) return !unknownPlace && dash.test(tail) && opens;
  if (date?.edtf === undefined || date.edtf === null || report === "") return false;
  const sentence = /^.*?(?=[.!؟]\s|$)/u.exec(report)?.[0] ?? "";
  return opens && (today.test(sentence) || (dash.test(tail) && !entry.test(report)));
}

/** The value of a day without a year where the report calls the same day, with its year, today. */
function yearOf(day: string, report: string): string | null {
  const [bare] = extractDates(day);
  const monthAndDay = bare?.edtf.replace(/^X+-/u, "");
  const same = extractDates(report.slice(0, 400)).filter(
    ({ edtf, start, end }) =>
      edtf.length === 10 &&
      edtf.slice(5) === monthAndDay &&
      /(?:^|\s)اليوم(?=[\s،,(])[^.]*$/u.test(report.slice(Math.max(0, start - 12), end)),
  );
  return same[0]?.edtf ?? null;
}
