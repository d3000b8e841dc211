import { extractDates, type DateMention } from "../../../dates/extract-dates.ts";
import { findCountries } from "../../../countries/find-countries.ts";
import { filler, phrase, readByline } from "../byline/byline.ts";
import { beginsReport } from "../headline/headline.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { isPlace } from "../names.ts";

/** One part of a dateline, as printed; half-open UTF-16 span in the line. */
export interface Item {
  readonly kind: Kind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether the name is one that the tables know. */
  readonly known: boolean;
  /** The value of a date that has its year. */
  readonly edtf: string | null;
}

type Kind = "place" | "outlet" | "author" | "date" | "unknown";

/** Longest head of a line in which a dateline is looked for. */
export const REACH = 120;
const MOST_ITEMS = 8;
const LONGEST_NAME = 45;
const separators = /^(?:[\s،,:/|()[\]«»"•·]|[-–—ـ]|\.(?=\s|$))+/u;
const segment = /^[^،,:/|()[\]«»"•·\-–—ـ؛؟!]+?(?=[،,:/|()[\]«»"•·\-–—ـ؛؟!]|\.\s|\.$|$)/u;
/** «أ.ف.ب», «و. م. ع.» */
const dotted = /^(?:\p{L}\s?\.\s?){2,4}\p{L}?\.?/u;
/** «وكالة (آكي) الايطالية للأنباء» */
const agency = /^وكالة \(?[\p{L} .]{2,20}\)?(?: \p{L}+){0,3}?(?=\s*[-–—:)])/u;
const joiner = /^(?:في|يوم|الموافق|بتاريخ|من|م|هـ|ه)(?=[\s/،,(-])\s*/u;
const era = /^(?:م|هـ|ه)(?=[\s/،,(-])/u;
/** «10 - 8 (كونا)»: day and month. */
const bareDay = /^[\d٠-٩]{1,2}\s*[-–/]\s*[\d٠-٩]{1,2}(?=\s*[(/[])/u;
const dayRules: ReadonlySet<string> = new Set(["calendar-date", "hijri-date", "month", "weekday"]);

/** The parts with which a line begins, and where the separators behind the last of them end. */
export function scanDateline(
  text: string,
  outlets: OutletTable,
): {
  readonly items: readonly Item[];
  readonly end: number;
} {
  const head = text.slice(0, REACH);
  const dates = (/[\d٠-٩]/u.test(head) ? extractDates(head) : []).filter(({ rule }) =>
    dayRules.has(rule),
  );
  const items: Item[] = [];
  let end = 0;
  for (let at = 0; items.length < MOST_ITEMS;) {
    at += separators.exec(head.slice(at))?.[0].length ?? 0;
    if (items.length > 0) end = at;
    if (at >= head.length) break;
    const item =
      dateAt(head, at, dates, items.length === 0) ?? nameAt(head, at, dates, items, outlets);
    if (item === null) break;
    if (item.kind !== "unknown" || items.length === 0) items.push(item);
    at = item.end;
    end = at;
  }
  return { items, end };
}

function make(kind: Kind, start: number, value: string, known = true, edtf?: string): Item {
  return { kind, value, start, end: start + value.length, known, edtf: edtf ?? null };
}

/** A day, with «في» before it; a weekday alone and the sign of an era are passed over. */
function dateAt(
  head: string,
  at: number,
  dates: readonly DateMention[],
  first: boolean,
): Item | null {
  const skip = joiner.exec(head.slice(at))?.[0].length ?? 0;
  for (const start of [at, at + skip]) {
    const date = dates.find((mention) => mention.start === start);
    const day = date === undefined && !first ? bareDay.exec(head.slice(start))?.[0] : undefined;
    if (day !== undefined) return make("date", start, day);
    if (date === undefined) continue;
    const value = head.slice(start, date.end);
    if (date.rule === "weekday") return make("unknown", start, value);
    const full = /^\d{4}-\d\d(?:-\d\d)?$/.test(date.edtf);
    return full || !date.anchored
      ? make("date", start, value, true, full ? date.edtf : undefined)
      : null;
  }
  const sign = first ? undefined : era.exec(head.slice(at))?.[0];
  return sign === undefined ? null : make("unknown", at, sign);
}

/** A place, an agency, an author; what begins a line and is none of them is a place that nobody knows. */
function nameAt(
  head: string,
  at: number,
  dates: readonly DateMention[],
  before: readonly Item[],
  outlets: OutletTable,
): Item | null {
  const { isOutlet } = outlets;
  const rest = head.slice(at);
  const [named] = agency.exec(rest) ?? dotted.exec(rest) ?? [];
  if (named !== undefined && (named.startsWith("وكالة") || isOutlet(named)))
    return make("outlet", at, named.trim());
  const date = dates.find(({ start, rule }) => start > at && rule !== "weekday")?.start;
  const cut = (segment.exec(rest)?.[0] ?? "").slice(0, (date ?? REACH) - at);
  const value = cut.trim().replace(/ (?:في|يوم)$/u, "");
  if (value === "" || value.length > LONGEST_NAME) return null;
  const placed = before.some(({ kind }) => kind === "place");
  // A name that is both («الرياض») is the paper beside a place, and the place otherwise.
  if (isOutlet(value) && (placed || !isPlace(value))) return make("outlet", at, value);
  if (isPlaceOrCountry(value)) return make("place", at, value);
  const first = before.length === 0;
  const sign = first ? null : signBefore(value, outlets);
  if (sign !== null) return make("outlet", at, sign);
  if (filler.test(value)) return make("unknown", at, value);
  const number = /\d/.test(value);
  const opened = /[([]\s*$/u.test(head.slice(0, at));
  if (opened && !first && !number && /^\s*[)\]]/u.test(rest.slice(cut.length)))
    return make("outlet", at, value, false);
  if ((placed || first) && readByline(value, outlets)?.author === value)
    return make("author", at, value);
  const few = value.split(" ").length <= 6 && !number && !beginsReport(`${value} `);
  // «وأضاف الوزير في تصريح لـ"المثال": …»
  return first && few && !phrase.test(value) ? make("unknown", at, value, false) : null;
}

/** Whether a short text is a place: a known city, or a country or its capital. */
function isPlaceOrCountry(text: string): boolean {
  if (isPlace(text)) return true;
  if (text.length > 40 || text.split(" ").length > 4) return false;
  const [found] = findCountries(text);
  return found?.start === 0 && found.end === text.length && found.form !== "adjective";
}

/** «واس أعلنت …»: a sign before the report's verb. */
function signBefore(text: string, { isOutlet }: OutletTable): string | null {
  const all = text.split(" ");
  for (const count of [3, 2, 1]) {
    const sign = all.slice(0, count).join(" ");
    if (beginsReport(`${all.slice(count).join(" ")} `) && isOutlet(sign)) return sign;
  }
  return null;
}
