import type { ArchiveFiles } from "./archive-files.ts";
import { rangeOfPage } from "./chunks.ts";
import type { AuthorityEntry } from "./manifest.ts";
import type { Page, Passage } from "./views.ts";

/** Ordinal of the first passage of each article that names the record, and at the end the number of all. */
const startsOf = new WeakMap<AuthorityEntry, readonly number[]>();

/** One page of the passages that name a record; looks only at the articles that this page shows. */
export function passagesPage(
  files: ArchiveFiles,
  entry: AuthorityEntry | undefined,
  number: number,
): Page<Passage> | null {
  if (!entry || entry.articles.length === 0) return null;
  const starts = passageStarts(entry);
  const range = rangeOfPage(starts.at(-1) ?? 0, number);
  if (range === null) return null;
  const { from, to, ...page } = range;
  const items: Passage[] = [];
  for (let place = articleAt(starts, from); (starts[place] ?? to) < to; place += 1) {
    const [id] = entry.articles[place] ?? [""];
    const start = starts[place] ?? 0;
    const article = files.manifest.summaries[id];
    const own = files.excerpts(id).passages[entry.record.id] ?? [];
    const shown = own.slice(Math.max(0, from - start), to - start);
    if (article) items.push(...shown.map((passage) => ({ article, ...passage })));
  }
  return { ...page, items };
}

/** Ids of the articles whose passages one page shows. */
export function articlesOfPassages(entry: AuthorityEntry, number: number): readonly string[] {
  const starts = passageStarts(entry);
  const range = rangeOfPage(starts.at(-1) ?? 0, number);
  if (range === null) return [];
  const last = articleAt(starts, range.to - 1);
  return entry.articles.slice(articleAt(starts, range.from), last + 1).map(([id]) => id);
}

function passageStarts(entry: AuthorityEntry): readonly number[] {
  const known = startsOf.get(entry);
  if (known) return known;
  let sum = 0;
  const starts = [0, ...entry.articles.map(([, count]) => (sum += count))];
  startsOf.set(entry, starts);
  return starts;
}

/** Place of the article that holds the passage with this ordinal. */
function articleAt(starts: readonly number[], ordinal: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= ordinal) low = middle;
    else high = middle;
  }
  return low;
}
