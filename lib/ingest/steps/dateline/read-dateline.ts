import { extractDates } from "../../../dates/extract-dates.ts";
import { beginsReport } from "../headline/headline.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { REACH, scanDateline, type Item } from "./scan-dateline.ts";
import { daysCalledToday, isThatWeekday } from "../dates/today-in-lead.ts";

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

const marks = /[\d٠-٩()[\]/:\-–—ـ]/u;
/** More words than a place has, without a mark or a number between them. */
const words = /^[^،,:/|()[\]«»"•·\-–—ـ\d٠-٩.]{46}/u;
const breaks = /[-–—ـ:)\]/|]|\.\s/u;
const dash = /[-–—ـ:]/u;
/** «اليوم الأحد»: what a report says of its own day. */
const today = /(?:^|[\s،,])اليوم(?=[\s،,(])[\s،,(]*(\p{L}+)?/u;
/** Where a chronology begins its entries as well. */
const entry = /^(?:في )?[\d٠-٩]{1,2}[\s/-]/u;

/**
 * Reads the dateline at the head of a text: city, country, day, agency and author in any order, set apart by dashes,
 * commas, brackets or slashes, and what follows it («بكين 5 مايو 2019 (شينخوا) -- أعلنت …», «(بيروت، 5 مايو/أيار 2019) – …»,
 * «دبي، الإمارات العربية المتحدة (CNN)--»). Without agency and known place only a day that the report itself calls
 * today's, or that stands apart before the report's verb, is one.
 * @returns null when there is none; a date without a year has no value, unless the report repeats it with its year.
 */
export function readDateline(text: string, outlets: OutletTable): Dateline | null {
  if (words.test(text) || !marks.test(text.slice(0, REACH)) || beginsReport(text)) return null;
  const { items, end } = scanDateline(text, outlets);
  const of = (kind: Item["kind"]): Item | null => items.find((item) => item.kind === kind) ?? null;
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined || isLife(items)) return null;
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

/** «رام الله 13 مارس 1941 - هيوستن 9 أغسطس 2008»: birth and death. */
function isLife(items: readonly Item[]): boolean {
  const years = items.flatMap(({ edtf }) => (edtf === null ? [] : [Number(edtf.slice(0, 4))]));
  return Math.max(...years) - Math.min(...years) > 1;
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
  const [said, weekday = ""] = today.exec(sentence) ?? [];
  if (!opens || (said !== undefined && !isThatWeekday(weekday, date.edtf))) return false;
  return said !== undefined || (dash.test(tail) && !entry.test(report));
}

/** The value of a day without a year where the report calls the same day, with its year, today. */
function yearOf(day: string, report: string): string | null {
  const monthAndDay = extractDates(day)[0]?.edtf.replace(/^X+-/u, "");
  return daysCalledToday(report).find(({ edtf }) => edtf.slice(5) === monthAndDay)?.edtf ?? null;
}
