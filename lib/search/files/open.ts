import { untilItSucceeds } from "../../base/once.ts";
import { CATALOGUE_FILE, type IndexReader } from "../types.ts";
import { openTranslations, type Translations } from "../words/translations.ts";
import { openArticle, type ShownArticle } from "./article.ts";
import { fileNames, readCatalogue, type Catalogue } from "./catalogue.ts";
import { Dictionary } from "./dictionary.ts";
import { openFacts, type Facts } from "./facts.ts";
import { openNames } from "./names.ts";
import { unpackFile } from "./packed.ts";
import { openRecordNames, openRecords, type KeptRecord, type RecordName } from "./records.ts";
import { openTerms, turned, type TermsBlock } from "./terms.ts";
import { openWords, type ListedTerm, type ListName } from "./words.ts";

/** An opened index: its catalogue, and the rest of its files, each read when it is first needed. */
export interface IndexFiles extends Readonly<Record<ListName, Dictionary<readonly ListedTerm[]>>> {
  readonly catalogue: Catalogue;
  readonly terms: Dictionary<TermsBlock>;
  /** What readers may write for the values of facets (see `nameKey`). */
  readonly names: Dictionary<ReadonlyMap<string, string>>;
  /** Records by the words of their names. */
  readonly recordNames: Dictionary<readonly RecordName[]>;
  readonly records: Dictionary<ReadonlyMap<string, KeptRecord>>;
  readonly translations: () => Promise<Translations>;
  readonly facts: () => Promise<Facts>;
  /** The texts of the article with a document number. */
  readonly article: (doc: number) => Promise<ShownArticle>;
}

/** Articles whose texts are kept; past that all are let go. */
const MOST_ARTICLES = 200;

/** Reads the catalogue and gets ready to read the rest. */
export async function openFiles(read: IndexReader): Promise<IndexFiles> {
  const unpacked = async (name: string) => unpackFile(await read(name));
  const catalogue = readCatalogue(await unpacked(CATALOGUE_FILE));
  const list = (name: ListName) =>
    new Dictionary(name, catalogue, read, ({ bytes }) => openWords(bytes, name));
  const articles = new Map<number, () => Promise<ShownArticle>>();
  return {
    catalogue,
    terms: new Dictionary(
      "terms",
      catalogue,
      read,
      (parts) => openTerms(parts, catalogue.capacity),
      turned,
    ),
    names: new Dictionary("names", catalogue, read, ({ bytes }) => openNames(bytes)),
    recordNames: new Dictionary("record-names", catalogue, read, ({ bytes }) =>
      openRecordNames(bytes),
    ),
    records: new Dictionary("records", catalogue, read, ({ bytes }) => openRecords(bytes)),
    words: list("words"),
    endings: list("endings"),
    sounds: list("sounds"),
    translations: untilItSucceeds(async () =>
      openTranslations((await unpacked(fileNames.translations(catalogue.translationsHash))).bytes),
    ),
    facts: untilItSucceeds(async () =>
      openFacts((await unpacked(fileNames.facts(catalogue.factsHash))).bytes),
    ),
    article: (doc) => {
      let article = articles.get(doc);
      if (!article) {
        if (articles.size >= MOST_ARTICLES) articles.clear();
        article = untilItSucceeds(async () =>
          openArticle((await unpacked(fileNames.article(doc))).bytes),
        );
        articles.set(doc, article);
      }
      return article();
    },
  };
}
