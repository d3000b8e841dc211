import type { Page } from "./views.ts";

/** Items on a further page; the front page holds between one and two times as many. */
export const pageSize = 50;

/**
 * Number of further pages that a list of `total` items is cut into, besides its front page.
 * Further page n holds items (n - 1) × 50 … n × 50 - 1, counted from the oldest.
 */
export function furtherPages(total: number): number {
  return Math.max(0, Math.floor(total / pageSize) - 1);
}

/** Where one page of a list lies: its items as a half-open range of the list, and the pages beside it. */
export type PageRange = Omit<Page<never>, "items"> & { readonly from: number; readonly to: number };

/**
 * Finds one page of a list of `total` items, newest first (see `Page` for why pages are numbered from the oldest).
 *
 * @param number - 0 for the front page, or a further page from 1.
 * @returns null for a page that does not exist.
 */
export function rangeOfPage(total: number, number: number): PageRange | null {
  const further = furtherPages(total);
  if (!Number.isInteger(number) || number < 0 || number > further) return null;
  const oldest = number === 0 ? further * pageSize : (number - 1) * pageSize;
  const afterNewest = number === 0 ? total : number * pageSize;
  return {
    from: total - afterNewest,
    to: total - oldest,
    number,
    total,
    older: number === 0 ? further || null : number - 1 || null,
    newer: number === 0 ? null : number === further ? 0 : number + 1,
  };
}

/** Cuts one page out of a list, newest first; null for a page that does not exist. */
export function cutPage<T>(newestFirst: readonly T[], number: number): Page<T> | null {
  const range = rangeOfPage(newestFirst.length, number);
  if (range === null) return null;
  const { from, to, ...page } = range;
  return { ...page, items: newestFirst.slice(from, to) };
}
