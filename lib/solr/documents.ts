import { spreadHash } from "../base/fnv.ts";
import { sha256 } from "../base/hash-files.ts";
import { locales } from "../locale/locale.ts";
import { decodeText } from "../search/files/text.ts";
import { listTerms } from "../search/files/words.ts";
import { reversed, type Family } from "../search/files/terms.ts";
import {
  articleTerms,
  countArticle,
  TermTable,
  type ArticleCounts,
} from "../search/index/article-terms.ts";
import { articleFacts, gatherFacts, listNames, type ArticleFacts } from "../search/index/facts.ts";
import { gatherFamilies } from "../search/index/families/gather-families.ts";
import { listRecords } from "../search/index/list-records.ts";
import { isMark, standAsNames } from "../search/index/name-evidence.ts";
import { numberArticles } from "../search/index/numbering.ts";
import type { IndexSource, UpdateOptions } from "../search/index/update.ts";
import { fileSizes, sizeOf } from "../search/index/write-dictionaries.ts";
import { writeTranslations } from "../search/index/write-translations.ts";
import { DAYS_OF_YEAR } from "../search/files/facts.ts";
import { meanLength, ratioOf } from "../search/rank/bm25.ts";
import type { SearchDocument } from "../search/types.ts";
import { countOnly } from "./count-only.ts";
import { writtenIn } from "../search/query/resolve/written-in.ts";

/** A document of the collection, but for the states of the archive in which it is valid. */
export interface ArchiveDocument {
  /** Its type and its name within it. */
  readonly name: string;
  /** Of all that it holds. */
  readonly hash: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the documents are made of. */
export interface ArchiveSources extends Pick<UpdateOptions, "valueNames" | "records"> {
  readonly articles: readonly IndexSource[];
  /** Called with the number of articles read. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What is known of the articles once all have been read. */
interface Gathered {
  readonly counted: ReadonlyMap<string, ArticleCounts>;
  readonly facts: readonly { readonly doc: number; readonly facts: ArticleFacts }[];
  /** Term → in how many articles it stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Term → as an article writes it. */
  readonly written: ReadonlyMap<string, string>;
  readonly mean: number;
  readonly texts: { readonly ar: number; readonly en: number };
}

/** Makes every document of an archive: its articles, and what understanding a question needs to know of them. */
export function* archiveDocuments(sources: ArchiveSources): Generator<ArchiveDocument> {
  const table = new TermTable();
  const gathered = gather(sources, table);
  const { counted, frequency, mean, texts } = gathered;
  for (const source of sources.articles) {
    const counts = counted.get(source.id);
    if (counts) yield articleDocument(source.read(), counts, table, mean);
  }
  const words = [...frequency].filter(([term]) => !isMark(term));
  const families = gatherFamilies(
    words.map(([term, count]) => ({ term, postings: countOnly(count) })),
  );
  const { heavy } = fileSizes(numberArticles(sources.articles.map(({ id }) => id)).capacity);
  for (const family of families) yield familyDocument(family, heavy);
  yield* wordDocuments(families, gathered);
  const facts = gatherFacts(gathered.facts, gathered.facts.length);
  for (const { key, value } of listNames(facts, sources.valueNames ?? {}))
    yield documentOf("name", key, { key, data: JSON.stringify(value) });
  const { records, names } = listRecords(facts, sources.records ?? []);
  for (const { key, record } of records)
    yield documentOf("record", key, { key, data: JSON.stringify(record) });
  for (const name of names)
    yield documentOf("record-name", name.key, { key: name.key, data: JSON.stringify(name) });
  const translations = decodeText(writeTranslations(families));
  const catalogue = { documents: sources.articles.length, texts, translations };
  yield documentOf("catalogue", "", { data: JSON.stringify(catalogue) });
}

function gather({ articles, onProgress }: ArchiveSources, table: TermTable): Gathered {
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

function documentOf(
  type: string,
  name: string,
  fields: Readonly<Record<string, unknown>>,
): ArchiveDocument {
  const content = JSON.stringify({ type, ...fields });
  return {
    name: `${type}:${name}`,
    hash: sha256(content).slice(0, 20),
    fields: { type, ...fields },
  };
}

function articleDocument(
  document: SearchDocument,
  counts: ArticleCounts,
  table: TermTable,
  mean: number,
): ArchiveDocument {
  const { id, titles, paragraphs, date, countries, outlet, english } = document;
  const { values, day } = articleFacts(document);
  const year = Math.floor(day / DAYS_OF_YEAR);
  const terms = [...articleTerms(counts, table, mean)]
    .filter(([term]) => !isMark(term))
    .map(([term, slot]) => `${term}|${ratioOf(slot).toPrecision(8)}`);
  const shown = { id, titles, paragraphs, date, countries, outlet, ...(english && { english }) };
  return documentOf("article", id, {
    key: id,
    terms: terms.join(" "),
    day,
    // As the numbers of articles in the files of an index.
    place: spreadHash(id),
    ...(year > 0 && { year }),
    ...Object.fromEntries(Object.entries(values).map(([facet, list]) => [`facet_${facet}`, list])),
    data: JSON.stringify(shown),
  });
}

/** A family as its document says it: each spelling with the number of its articles. */
export interface WrittenFamily {
  readonly see?: string;
  readonly heavy?: true;
  readonly members: readonly (readonly [term: string, articles: number])[];
}

function familyDocument(family: Family, heavy: number): ArchiveDocument {
  const { key, see, members } = family;
  const written: WrittenFamily = {
    ...(see !== null && { see }),
    ...(sizeOf(family) > heavy && { heavy: true }),
    members: members.map(({ term, postings }) => [term, postings.length]),
  };
  const fields = { key, reversed: reversed(key), data: JSON.stringify(written) };
  return documentOf("family", key, fields);
}

/** A word as its document says it, beside what it is looked up by. */
export interface WrittenWord {
  readonly term: string;
  /** How much it stands as names do. */
  readonly name: number;
  /** As an article writes it; absent where none does. */
  readonly written?: string;
}

/** Steps of an octave to which the number of articles is rounded: words are only put in order by it, and stay as they were. */
const STEPS = 2;

function* wordDocuments(
  families: readonly Family[],
  { frequency, written }: Gathered,
): Generator<ArchiveDocument> {
  const marks = [...frequency].flatMap(([term, count]) =>
    isMark(term) ? [[term.slice(1), count] as const] : [],
  );
  const evidence = { articles: new Map(marks) };
  const listed = listTerms(families, "sounds", (family) => standAsNames(family, evidence));
  const sounding = new Map(listed.map((one) => [one.term, one]));
  for (const { key, term, articles } of listTerms(families, "words", () => [])) {
    const sound = sounding.get(term);
    const shown = written.get(term);
    const data: WrittenWord = {
      term,
      name: sound?.name ?? 0,
      ...(shown !== undefined && { written: shown }),
    };
    yield documentOf("word", term, {
      key,
      word: term,
      ...(sound && { sounds: sound.key }),
      articles: Math.round(2 ** (Math.round(Math.log2(articles) * STEPS) / STEPS)),
      data: JSON.stringify(data),
    });
  }
}
