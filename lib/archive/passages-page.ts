import type { ArchiveFiles } from "./archive-files.ts";
import { cutPage } from "./chunks.ts";
import type { AuthorityEntry } from "./manifest.ts";
import type { Page, Passage } from "./views.ts";

/** One page of the passages that name a record; reads only the articles that this page shows. */
export function passagesPage(
  files: ArchiveFiles,
  entry: AuthorityEntry | undefined,
  number: number,
): Page<Passage> | null {
  if (!entry || entry.articles.length === 0) return null;
  const all = entry.articles.flatMap(([id, count]) =>
    Array.from({ length: count }, (_, index) => ({ id, index })),
  );
  const page = cutPage(all, number);
  if (page === null) return null;
  const items = page.items.flatMap(({ id, index }): Passage[] => {
    const article = files.manifest.summaries[id];
    const passage = files.facts(id).passages[entry.record.id]?.[index];
    return article && passage ? [{ article, ...passage }] : [];
  });
  return { ...page, items };
}
