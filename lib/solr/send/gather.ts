import { locales } from "../../locale/locale.ts";
import {
  countArticle,
  type ArticleCounts,
  type TermTable,
} from "../../search/index/article-terms.ts";
import { articleFacts, type ArticleFacts } from "../../search/index/facts.ts";
import { writtenIn } from "../../search/query/resolve/written-in.ts";
import { meanLength } from "../../search/rank/bm25.ts";
import type { IndexSource, UpdateOptions } from "../../search/index/update.ts";

/** What the documents are made of. */
export interface ArchiveSources extends Pick<UpdateOptions, "valueNames" | "records"> {
  readonly articles: readonly IndexSource[];
  /** Called with the number of articles read. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What is known of the articles once all have been read. */
export interface Gathered {
  readonly counted: ReadonlyMap<string, ArticleCounts>;
  readonly facts: readonly { readonly doc: number; readonly facts: ArticleFacts }[];
  /** Term → in how many articles it stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Term → as an article writes it. */
  readonly written: ReadonlyMap<string, string>;
  readonly mean: number;
  readonly texts: { readonly ar: number; readonly en: number };
}

/** Reads all articles once. */
export function gather({ articles, onProgress }: ArchiveSources, table: TermTable): Gathered {
  const counted = new Map<string, ArticleCounts>();
  const facts: { doc: number; facts: ArticleFacts }[] = [];
  const frequency = new Map<string, number>();
  const written = new Map<string, string>();
  const texts = { ar: 0, en: 0 };
  for (const [doc, source] of articles.entries()) {
    const { id } = source;
    const document = source.read();
    const counts = countArticle(document, table);
    if (counted.has(id)) throw new Error(`Two articles have the id "${id}"; give each its own.`);
    counted.set(id, counts);
    facts.push({ doc, facts: articleFacts(document) });
    const terms = new Set(counts.parts.flatMap((part) => [...part.terms]));
    for (const number of terms) {
      const term = table.term(number);
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    for (const [term, word] of writtenIn(document)) if (!written.has(term)) written.set(term, word);
    for (const locale of locales)
      if ((document.paragraphs[locale] ?? []).length > 0) texts[locale]++;
    onProgress?.(doc + 1, articles.length);
  }
  const mean = meanLength([...counted.values()].flatMap(({ lengths }) => lengths));
  return { counted, facts, frequency, written, mean, texts };
}
