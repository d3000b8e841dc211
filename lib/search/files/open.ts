import { untilItSucceeds } from "../../base/once.ts";
import { CATALOGUE_FILE, type IndexReader } from "../types.ts";
import { openTranslations, type Translations } from "../words/translations.ts";
import { openArticle, type ShownArticle } from "./article.ts";
import { fileNames, readCatalogue, type Catalogue } from "./catalogue.ts";
import { Dictionary, type Lookup } from "./dictionary.ts";
import { openFacts, type Facts } from "./facts.ts";
import { openNames } from "./names.ts";
import { unpackFile } from "./packed.ts";
import { openRecordNames, openRecords, type KeptRecord, type RecordName } from "./records.ts";
import { openTerms, turned, type TermsBlock } from "./terms.ts";
import { listKeys, openWords, type ListedTerm, type ListName } from "./words.ts";

/** What is known of the words, names and records of an archive, and its articles: what understanding a question asks for. */
export interface Dictionaries {
  readonly catalogue: Pick<Catalogue, "documents" | "texts">;
  /** Families by the keys of their stems. */
  readonly terms: Lookup<TermsBlock> & {
    /** Whether a key, if there is such a family, is a word of very many articles. */
    isHeavy(key: string): Promise<boolean>;
  };
  /** Terms by their beginning, and by their sound. */
  readonly words: Pick<Lookup<readonly ListedTerm[]>, "range">;
  readonly sounds: Pick<Lookup<readonly ListedTerm[]>, "range">;
  /** Terms among which are those one letter off, in parts. */
  readonly nearlySo: (term: string) => Promise<readonly (readonly ListedTerm[])[]>;
  /** What readers may write for the values of facets (see `nameKey`). */
  readonly names: Lookup<ReadonlyMap<string, string>>;
  /** Records by the words of their names. */
  readonly recordNames: Pick<Lookup<readonly RecordName[]>, "range">;
  readonly records: Pick<Lookup<ReadonlyMap<string, KeptRecord>>, "find">;
  readonly translations: () => Promise<Translations>;
  /** The texts of the article with a document number. */
  readonly article: (doc: number) => Promise<ShownArticle>;
}

/** An opened index: its catalogue, and the rest of its files, each read when it is first needed. */
export interface IndexFiles extends Dictionaries {
  readonly catalogue: Catalogue;
  readonly facts: () => Promise<Facts>;
}

/** Blocks of a list that are read for a word with a wrong letter. */
const MOST_BLOCKS_TO_CORRECT = 3;

/** Articles whose texts are kept; past that all are let go. */
const MOST_ARTICLES = 200;

/** Reads the catalogue and gets ready to read the rest. */
export async function openFiles(read: IndexReader): Promise<IndexFiles> {
  const unpacked = async (name: string) => unpackFile(await read(name));
  const catalogue = readCatalogue(await unpacked(CATALOGUE_FILE));
  const list = (name: ListName) =>
    new Dictionary(name, catalogue, read, ({ bytes }) => openWords(bytes, name));
  const [words, endings] = [list("words"), list("endings")];
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
    words,
    sounds: list("sounds"),
    nearlySo: async (term) => {
      const half = (key: string) => key.slice(0, Math.max(2, key.length >> 1));
      const beginning = listKeys.words(term);
      const ending = listKeys.endings(term);
      const lists = await Promise.all([
        words.around(beginning, half(beginning), MOST_BLOCKS_TO_CORRECT),
        endings.around(ending, half(ending), MOST_BLOCKS_TO_CORRECT),
      ]);
      return lists.flat();
    },
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
