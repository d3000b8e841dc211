import type { PeriodSlice } from "./periods.ts";

/** Entries on one page of a period: about 30 kB gzipped with their passages. */
export const PAGE_ENTRIES = 100;

/** Up to so many entries the timeline's main page lists all. */
const WHOLE_LIST = 120;

/** Whether the main page lists everything, rather than the years and the first period. */
export function listsWhole(total: number): boolean {
  return total <= WHOLE_LIST;
}

/** Number of pages of a period, at least 1. Pages are cut from the earliest, so that older ones stay as they are. */
export function periodPages({ count }: Pick<PeriodSlice, "count">): number {
  return Math.max(1, Math.ceil(count / PAGE_ENTRIES));
}

/** Ordinals of one page of a period, half-open; pages count from 1. */
export function pageRange(
  { start, count }: Pick<PeriodSlice, "start" | "count">,
  page: number,
): readonly [number, number] {
  const from = start + (page - 1) * PAGE_ENTRIES;
  return [from, Math.min(from + PAGE_ENTRIES, start + count)];
}

/** The page (from 1) on which an ordinal stands. */
export function pageOf({ start }: Pick<PeriodSlice, "start">, ordinal: number): number {
  return Math.floor((ordinal - start) / PAGE_ENTRIES) + 1;
}
