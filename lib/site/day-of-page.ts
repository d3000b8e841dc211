import type { Archive } from "../archive/ask/archive.ts";
import type { ArticleSummary } from "../archive/ask/views.ts";

/**
 * The day on which a page last changed that shows some articles: the latest of theirs.
 * @param days of what else it shows
 * @returns null where it is not known of every one: a page is no older than the part of which nothing is known
 */
export function dayOfPage(
  archive: Pick<Archive, "dayOfChange">,
  articles: readonly ArticleSummary[],
  days: readonly string[] = [],
): string | null {
  const all = [...days, ...articles.map(({ id }) => archive.dayOfChange(id))];
  if (all.includes(null)) return null;
  return all.sort().at(-1) ?? null;
}
