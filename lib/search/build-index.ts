import { fold } from "../arabic/fold.ts";
import type { Locale } from "../locale/locale.ts";
import { articleTerms, meanLength } from "./article-terms.ts";
import { writeArticleFile } from "./article-file.ts";
import * as catalogues from "./catalogue.ts";
import { Collector } from "./collector.ts";
import { cut, separator } from "./cut.ts";
import { deflate } from "./deflate.ts";
import { dayOf, facetValues, writeFacts } from "./facts.ts";
import { gatherFamilies } from "./families.ts";
import { mountIndex } from "./flexsearch-index.ts";
import type { Family } from "./postings.ts";
import { assignSeats } from "./seats.ts";
import { writeTranslations } from "./translations.ts";
import { writeTermsFile } from "./terms-file.ts";
import { facetNames, type FacetName, type SearchDocument } from "./types.ts";
import { wordLists } from "./word-lists.ts";
import { writeWordsFile } from "./words-file.ts";

/** Names by which readers may ask for a value of a facet (`country:تونس`), value → names. */
export type FacetLabels = Partial<
  Readonly<Record<FacetName, Readonly<Record<string, readonly string[]>>>>
>;

export interface BuildOptions {
  readonly labels?: FacetLabels;
  /** Called now and then with the number of articles taken in. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Articles that FlexSearch holds before it hands them over: bounds the memory of a build. */
const BATCH = 1000;

/** Bytes (before compression) that files of a shelf aim at. Larger archives get fewer, larger files. */
function targets(seats: number): { terms: number; words: number } {
  return seats > 2 ** 15 ? { terms: 8_000, words: 6_000 } : { terms: 4_000, words: 4_000 };
}

/** Rough size of a family in its file, for the cut only. */
function sizeOf(family: Family): number {
  return family.members.reduce(
    (size, { surface, postings }) => size + surface.length + 2 + postings.length * 2,
    family.key.length + 4,
  );
}

/**
 * Builds the search index of an archive as a set of static files.
 *
 * The same articles give the same bytes, in whatever order they come. A changed article changes the files of
 * its words, its own and the catalogue; the others keep their names and bytes.
 *
 * @returns file name → bytes, to be written into one folder. `openIndex` reads them.
 * @throws Error when two articles have one id.
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): Promise<{ files: Map<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>();
  const put = async (name: (tag: number) => string, bytes: Uint8Array): Promise<number> => {
    const tag = catalogues.tagOf(bytes);
    files.set(name(tag), await deflate(bytes));
    return tag;
  };

  const ids = documents.map((document) => document.id);
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (new Set(ids).size !== ids.length) {
    throw new Error(`Two articles have the id "${repeated}"; give each its own.`);
  }
  const { seats, capacity } = assignSeats(ids);
  const seatOf = (document: SearchDocument) => seats.get(document.id) ?? 0;
  const seatCount = Math.max(capacity, ...[...seats.values()].map((seat) => seat + 1));

  const collector = new Collector();
  const index = await mountIndex(collector);
  const mean = meanLength(documents);
  for (const [at, document] of documents.entries()) {
    index.add(seatOf(document), articleTerms(document, mean));
    await put(() => catalogues.articleFileName(seatOf(document)), writeArticleFile(document));
    if ((at + 1) % BATCH === 0) {
      await index.commit();
      options.onProgress?.(at + 1, documents.length);
    }
  }
  await index.commit();

  const factsTag = await put(
    catalogues.factsFileName,
    writeFacts(gatherFacts(documents, seatOf, seatCount, options.labels ?? {})),
  );

  const target = targets(capacity);
  const shelves = { terms: [], words: [], endings: [], sounds: [] } as Record<
    catalogues.ShelfName,
    catalogues.ShelfFile[]
  >;
  const shelve = async (
    shelf: catalogues.ShelfName,
    part: readonly { readonly key: string }[],
    bytes: Uint8Array,
  ) => {
    const firstKey = separator(lastKey, part[0]?.key ?? "");
    lastKey = part.at(-1)?.key ?? "";
    const tag = await put((tag) => catalogues.shelfFileName(shelf, { firstKey, tag }), bytes);
    shelves[shelf].push({ firstKey, tag });
  };
  let lastKey = "";
  const families = gatherFamilies(collector.spellings());
  for (const part of cut(
    families.map((family) => ({ key: family.key, size: sizeOf(family), family })),
    target.terms,
  )) {
    await shelve("terms", part, writeTermsFile(part.map(({ family }) => family)));
  }
  for (const { shelf, words, surfaceFromKey } of wordLists(families)) {
    lastKey = "";
    const sized = words.map((word) => ({ ...word, size: word.key.length + 3 }));
    for (const part of cut(sized, target.words)) {
      await shelve(shelf, part, writeWordsFile(part, surfaceFromKey !== null));
    }
  }

  files.set(
    catalogues.CATALOGUE_FILE,
    await deflate(
      catalogues.writeCatalogue({
        documents: documents.length,
        seats: seatCount,
        texts: { ar: textsIn(documents, "ar"), en: textsIn(documents, "en") },
        factsTag,
        translationsTag: await put(catalogues.translationsFileName, writeTranslations(families)),
        shelves,
      }),
    ),
  );
  return { files };
}

/** How many articles have a text in a language. */
function textsIn(documents: readonly SearchDocument[], locale: Locale): number {
  return documents.filter((document) => (document.paragraphs[locale]?.length ?? 0) > 0).length;
}

function gatherFacts(
  documents: readonly SearchDocument[],
  seatOf: (document: SearchDocument) => number,
  seats: number,
  labels: FacetLabels,
) {
  const facets = {} as Record<FacetName, Map<string, number[]>>;
  const names = {} as Record<FacetName, Map<string, string>>;
  const days = new Int32Array(seats);
  const sorted = [...documents].sort((a, b) => seatOf(a) - seatOf(b));
  for (const facet of facetNames) {
    facets[facet] = new Map();
    names[facet] = new Map();
    for (const document of sorted) {
      for (const value of facetValues(document, facet)) {
        const seats = facets[facet].get(value);
        if (seats) seats.push(seatOf(document));
        else facets[facet].set(value, [seatOf(document)]);
      }
    }
    for (const [value, known] of Object.entries(labels[facet] ?? {})) {
      if (!facets[facet].has(value)) continue;
      for (const name of known) names[facet].set(fold(name), value);
    }
  }
  for (const document of sorted) days[seatOf(document)] = dayOf(document.date);
  return { facets, days, labels: names };
}
