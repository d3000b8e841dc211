import type { ArchiveFiles } from "../read/archive-files.ts";
import { rangeOfPage } from "./chunks.ts";
import type { AuthorityEntry } from "../prepare/manifest.ts";
import type { Page, Passage } from "./views.ts";

/**
 * One page of the passages that name a record; looks only at the articles that this page shows, and shows all
 * passages of each.
 */
export function passagesPage(
  files: ArchiveFiles,
  entry: AuthorityEntry | undefined,
  number: number,
): Page<Passage> | null {
  if (!entry || entry.articles.length === 0) return null;
  const range = rangeOfPage(entry.articles, number);
  if (range === null) return null;
  const { from, to, ...page } = range;
  const items = entry.articles.slice(from, to).flatMap(([id]): Passage[] => {
    const article = files.manifest.summaries[id];
    const own = files.excerpts(id).passages[entry.record.id] ?? [];
    return article === undefined ? [] : own.map((passage) => ({ article, ...passage }));
  });
  return { ...page, items };
}
