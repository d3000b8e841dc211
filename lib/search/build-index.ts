import type { Locale } from "../locale/locale.ts";
import { articleTerms, meanLength } from "./article-terms.ts";
import { writeArticleFile } from "./article-file.ts";
import * as catalogues from "./catalogue.ts";
import { Collector } from "./collector.ts";
import { deflate } from "./deflate.ts";
import { writeFacts } from "./facts.ts";
import { gatherFacts, type FacetLabels } from "./gather-facts.ts";
import { gatherFamilies } from "./families.ts";
import { mountIndex } from "./flexsearch-index.ts";
import { assignSeats } from "./seats.ts";
import { writeTranslations } from "./translations.ts";
import type { SearchDocument } from "./types.ts";
import { targetBytes, writeShelves } from "./write-shelves.ts";

export interface BuildOptions {
  readonly labels?: FacetLabels;
  /** Bytes, before compression, that the files of a shelf aim at; chosen by the archive's size if left out. */
  readonly fileBytes?: number;
  /** Takes each file as it is made; the answer then holds none, which saves a large archive the memory. */
  readonly write?: (name: string, bytes: Uint8Array) => void | Promise<void>;
  /** Called now and then with the number of articles taken in. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Articles that FlexSearch holds before it hands them over: bounds the memory of a build. */
const BATCH = 1000;

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
    const packed = await deflate(bytes);
    if (options.write) await options.write(name(tag), packed);
    else files.set(name(tag), packed);
    return tag;
  };

  const ids = documents.map((document) => document.id);
  if (new Set(ids).size !== ids.length) {
    const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
    throw new Error(`Two articles have the id "${repeated}"; give each its own.`);
  }
  const { seats, capacity } = assignSeats(ids);
  const seatOf = (document: SearchDocument) => seats.get(document.id) ?? 0;
  let seatCount = capacity;
  for (const seat of seats.values()) seatCount = Math.max(seatCount, seat + 1);

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

  const families = gatherFamilies(collector.spellings());
  const shelves = await writeShelves(
    families,
    options.fileBytes ?? targetBytes(capacity),
    (shelf, firstKey, bytes) =>
      put((tag) => catalogues.shelfFileName(shelf, { firstKey, tag }), bytes),
  );
  const translationsTag = await put(catalogues.translationsFileName, writeTranslations(families));
  await put(
    () => catalogues.CATALOGUE_FILE,
    catalogues.writeCatalogue({
      documents: documents.length,
      seats: seatCount,
      texts: { ar: textsIn(documents, "ar"), en: textsIn(documents, "en") },
      factsTag,
      translationsTag,
      shelves,
    }),
  );
  return { files };
}

/** How many articles have a text in a language. */
function textsIn(documents: readonly SearchDocument[], locale: Locale): number {
  return documents.filter((document) => (document.paragraphs[locale]?.length ?? 0) > 0).length;
}
