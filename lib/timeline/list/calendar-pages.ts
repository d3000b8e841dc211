import type { Placeable, Placed } from "../dates/order-events.ts";
import { isYear } from "../dates/period.ts";

/** Entries on one page: about 30 kB gzipped with their passages. */
export const PAGE_ENTRIES = 100;

/** A period of the calendar and the number of its entries. */
export interface CalendarPart {
  /** A period (see `Period.key`), a month (`2022-03`) or a day (`2022-03-28`). */
  readonly key: string;
  readonly count: number;
}

/** One page of a list that is cut by the calendar. */
export interface CalendarPage extends CalendarPart {
  /** Number of the page where what stands in a period needs several: 0 for the first, then from 2. */
  readonly page: number;
  /** How many pages the period has. */
  readonly pages: number;
  /** Ordinal of the first entry of the period. */
  readonly start: number;
  /** Ordinals of the entries that stand on this page, in order. */
  readonly ordinals: readonly number[];
  /** The finer periods that have pages of their own; none where this page lists everything. */
  readonly parts: readonly CalendarPart[];
}

/** The key of the page of the whole list. */
export const ALL_PERIODS = "";

/** All pages of a list. */
export interface CalendarList {
  readonly pages: readonly CalendarPage[];
  /** First page by key. */
  readonly byKey: ReadonlyMap<string, CalendarPage>;
  /** The page on which each entry stands, by ordinal. */
  readonly pageOf: readonly CalendarPage[];
}

/** Whether the years of a short list have pages of their own too. */
type CutYears = "when long" | "always";

type Known = WeakMap<readonly Placed<Placeable>[], CalendarList>;

const known: Readonly<Record<CutYears, Known>> = {
  "when long": new WeakMap(),
  always: new WeakMap(),
};

/**
 * Cuts a list into pages by the calendar: as a whole while it is short, else by year, a long year by month, a
 * long month by day. What is known less precisely than the parts of a period stands on the page of the
 * period itself. A page is named by its period and not by a number, so a new event changes the few
 * pages that its own date lies in, and never moves what stands on others. The same list is cut once.
 *
 * @param placed - in the order of `orderEvents`.
 * @param years - `always` gives every year its page, and the page of the whole no entries.
 */
export function calendarPages(
  placed: readonly Placed<Placeable>[],
  years: CutYears = "when long",
): CalendarList {
  let list = known[years].get(placed);
  if (list === undefined) {
    const all = [...placed.keys()];
    const pages = cut(placed, ALL_PERIODS, all, years === "always" || all.length > PAGE_ENTRIES);
    const pageOf: CalendarPage[] = [];
    for (const page of pages) for (const ordinal of page.ordinals) pageOf[ordinal] = page;
    const first = pages.filter(({ page }) => page === 0);
    list = { pages, byKey: new Map(first.map((page) => [page.key, page])), pageOf };
    known[years].set(placed, list);
  }
  return list;
}

function cut(
  placed: readonly Placed<Placeable>[],
  key: string,
  ordinals: readonly number[],
  isCut = ordinals.length > PAGE_ENTRIES,
): CalendarPage[] {
  const own: number[] = [];
  const parts = new Map<string, number[]>();
  for (const ordinal of ordinals) {
    const event = placed[ordinal];
    const part = event && isCut ? partKey(event, key) : null;
    const list = part === null ? own : parts.get(part);
    if (part === null || list) list?.push(ordinal);
    else parts.set(part, [ordinal]);
  }
  const pages = Math.max(1, Math.ceil(own.length / PAGE_ENTRIES));
  const listed = Array.from({ length: pages }, (_, n) => ({
    key,
    count: ordinals.length,
    start: ordinals[0] ?? 0,
    page: n === 0 ? 0 : n + 1,
    pages,
    ordinals: own.slice(n * PAGE_ENTRIES, (n + 1) * PAGE_ENTRIES),
    parts: [...parts].map(([part, { length }]) => ({ key: part, count: length })),
  }));
  return [...listed, ...[...parts].flatMap(([part, list]) => cut(placed, part, list))];
}

/** The part of a period that an event lies in; null when the period has none, or the event is not known so well. */
function partKey({ event, period }: Placed<Placeable>, key: string): string | null {
  if (key === ALL_PERIODS) return period.key;
  if (isYear(key))
    return period.month === 0 ? null : `${key}-${String(period.month).padStart(2, "0")}`;
  // An interval is filed by its start; what follows a date, such as `~`, does not move it in the calendar.
  const day = /^\d{4}-\d\d$/.test(key) ? (event.date?.slice(0, 10) ?? "") : "";
  return day.startsWith(key) && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
