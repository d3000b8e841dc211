import { writeArticle } from "../files/article.ts";
import { fileNames } from "../files/catalogue.ts";
import { packFile } from "../files/packed.ts";
import { mountIndex, textOfTerms } from "../query/flexsearch.ts";
import { meanLength } from "../rank/bm25.ts";
import type { SearchDocument } from "../types.ts";
import { articleTerms, countArticle, TermTable, type ArticleCounts } from "./article-terms.ts";
import { articleFacts, type ValueNames } from "./facts.ts";
import { MemoryStorage, sortPostings, type AllPostings } from "./memory-storage.ts";
import type { RecordSource } from "./list-records.ts";
import { numberArticles } from "./numbering.ts";
import { postingsOfKept, type IndexState, type KeptArticle } from "./state.ts";
import type { FileSizes } from "./write-dictionaries.ts";
import { writeIndexFiles, type IndexOutput } from "./write.ts";

/** An article to be indexed; its texts are read only when they are needed. */
export interface IndexSource {
  readonly id: string;
  /** Changes whenever the document does; null when that is not known, and the article is taken for changed. */
  readonly fingerprint: string | null;
  read(): SearchDocument;
}

export interface UpdateOptions {
  readonly valueNames?: ValueNames;
  /** What questions may be the name of; those that no article has are left out. */
  readonly records?: readonly RecordSource[];
  /** How large the files are; chosen by the archive's size if left out. */
  readonly sizes?: FileSizes;
  /** Called with the number of articles looked at. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Articles that FlexSearch holds before it hands them over: bounds the memory of a build. */
const BATCH = 1000;

/**
 * Makes the index files of an archive, reading only articles that are new or changed since the last build; where
 * the mean length or an article's number is another than then, also those that this concerns. The files have the
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
  const numbering = numberArticles(checkedIds(sources));
  const docOf = (id: string) => numbering.docs.get(id) ?? 0;
  const table = new TermTable();
  const articles = new Map<string, KeptArticle>();
  const counted = new Map<string, ArticleCounts>();

  const count = (id: string, document: SearchDocument): readonly number[] => {
    const counts = countArticle(document, table);
    counted.set(id, counts);
    return counts.lengths;
  };
  for (const [at, source] of sources.entries()) {
    const { id } = source;
    options.onProgress?.(at + 1, sources.length);
    const doc = docOf(id);
    const file = fileNames.article(doc);
    const known = last?.articles.get(id);
    if (known && known.fingerprint === source.fingerprint) {
      articles.set(id, { ...known, doc });
      if (known.doc === doc && output.keep(file)) continue;
      await output.put(file, await packFile({ bytes: writeArticle(source.read()) }));
    } else {
      const document = source.read();
      const lengths = count(id, document);
      const facts = articleFacts(document);
      articles.set(id, { fingerprint: source.fingerprint ?? "", doc, lengths, facts });
      await output.put(file, await packFile({ bytes: writeArticle(document) }));
    }
  }

  const mean = meanLength([...articles.values()].flatMap(({ lengths }) => lengths));
  const usable = last?.mean === mean ? last : null;
  if (!usable) {
    for (const source of sources) if (!counted.has(source.id)) count(source.id, source.read());
  }
  const stays = (id: string) => (articles.has(id) && !counted.has(id) ? docOf(id) : null);
  const postings: AllPostings = usable
    ? postingsOfKept(usable, stays)
    : new Map<string, number[]>();
  const kept = [...articles.keys()].flatMap((id) => stays(id) ?? []);
  const storage = new MemoryStorage(postings, kept);
  let slots: ReadonlyMap<string, number> = new Map();
  const index = await mountIndex(storage, (term) => slots.get(term) ?? 0);
  let waiting = 0;
  for (const [id, counts] of counted) {
    slots = articleTerms(counts, table, mean);
    index.add(docOf(id), textOfTerms(slots.keys()));
    counted.delete(id);
    if (++waiting % BATCH === 0) await index.commit();
  }
  await index.commit();
  sortPostings(postings);

  const files = await writeIndexFiles({ articles, postings }, numbering.capacity, output, {
    ...options,
    last: last?.files,
  });
  return { mean, articles, postings, files };
}

function checkedIds(sources: readonly IndexSource[]): string[] {
  const ids = sources.map(({ id }) => id);
  if (new Set(ids).size === ids.length) return ids;
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  throw new Error(`Two articles have the id "${repeated}"; give each its own.`);
}
