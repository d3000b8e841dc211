import { articleTerms, countArticle, meanLength, type ArticleCounts } from "./article-terms.ts";
import { writeArticleFile } from "../files/article.ts";
import * as catalogues from "../files/catalogue.ts";
import { Collector } from "./memory-storage.ts";
import { articleFacts } from "../files/facts.ts";
import { mountIndex } from "../query/flexsearch.ts";
import { postingsOfKept, type IndexState, type KeptArticle } from "./state.ts";
import { packFile } from "../files/packed.ts";
import { assignSeats } from "./numbering.ts";
import { SLOTS } from "../rank/bm25.ts";
import { SpellingTable } from "./spelling-table.ts";
import type { SearchDocument } from "../types.ts";
import type { IndexOutput, IndexSource, UpdateOptions } from "./build-types.ts";
import { writeIndexFiles } from "./write.ts";

/** Articles that FlexSearch holds before it hands them over: bounds the memory of a build. */
const BATCH = 1000;

/**
 * Makes the index files of an archive, reading only articles that are new or changed since the last build; where
 * the mean length or an article's seat is another than then, also those that this concerns. The files have the
 * bytes of a build from nothing, in whatever order the articles come.
 *
 * @param last what the last build returned; null to build from nothing.
 * @returns what the next build needs to know of this one.
 * @throws Error when two articles have one id.
 */
export async function updateIndex(
  sources: readonly IndexSource[],
  last: IndexState | null,
  output: IndexOutput,
  options: UpdateOptions = {},
): Promise<IndexState> {
  const { seats, capacity } = assignSeats(checkedIds(sources));
  const seatOf = (id: string) => seats.get(id) ?? 0;
  const table = new SpellingTable();
  const articles = new Map<string, KeptArticle>();
  const counted = new Map<string, ArticleCounts>();

  const count = (id: string, document: SearchDocument): readonly number[] => {
    const counts = countArticle(document, table);
    counted.set(id, counts);
    return counts.lengths;
  };
  for (const [at, source] of sources.entries()) {
    options.onProgress?.(at + 1, sources.length);
    const seat = seatOf(source.id);
    const file = catalogues.articleFileName(seat);
    const known = last?.articles.get(source.id);
    if (known && known.mark === source.mark) {
      articles.set(source.id, { ...known, seat });
      if (known.seat === seat && output.keep(file)) continue;
      await output.put(file, await packFile({ bytes: writeArticleFile(source.read()) }));
    } else {
      const document = source.read();
      const lengths = count(source.id, document);
      const facts = articleFacts(document);
      articles.set(source.id, { mark: source.mark ?? "", seat, lengths, facts });
      await output.put(file, await packFile({ bytes: writeArticleFile(document) }));
    }
  }

  const mean = meanLength([...articles.values()].flatMap(({ lengths }) => lengths));
  const usable = last?.mean === mean ? last : null;
  if (!usable) {
    for (const source of sources) if (!counted.has(source.id)) count(source.id, source.read());
  }
  const stays = (id: string) => (articles.has(id) && !counted.has(id) ? seatOf(id) : null);
  const postings = usable ? postingsOfKept(usable, stays, SLOTS) : new Map<string, number[]>();
  const collector = new Collector(postings);
  const index = await mountIndex(collector);
  let waiting = 0;
  for (const [id, counts] of counted) {
    index.add(seatOf(id), articleTerms(counts, table, mean));
    counted.delete(id);
    if (++waiting % BATCH === 0) await index.commit();
  }
  await index.commit();
  collector.finish();

  const state = { mean, articles, postings };
  await writeIndexFiles(state, capacity, output, options);
  return state;
}

function checkedIds(sources: readonly IndexSource[]): string[] {
  const ids = sources.map(({ id }) => id);
  if (new Set(ids).size === ids.length) return ids;
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  throw new Error(`Two articles have the id "${repeated}"; give each its own.`);
}
