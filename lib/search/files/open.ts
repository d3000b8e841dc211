import { openArticleFile, type ShownArticle } from "./article.ts";
import * as catalogues from "./catalogue.ts";
import { CATALOGUE_FILE } from "./catalogue-file.ts";
import { openFacts, type Facts } from "./facts.ts";
import { unpackFile, type FileParts } from "./packed.ts";
import { Shelf } from "./dictionary.ts";
import { openTermsFile, type TermsFile } from "./terms.ts";
import { openTranslations, type Translations } from "../words/translations.ts";
import type { ShardReader } from "../types.ts";
import { reversed } from "../words/word-lists.ts";
import { openWordsFile, type ListedWord } from "./words.ts";

/** An opened index: its catalogue, and the rest of its files, each read when it is first needed. */
export interface IndexFiles {
  readonly catalogue: catalogues.Catalogue;
  readonly terms: Shelf<TermsFile>;
  readonly words: Shelf<ListedWord[]>;
  readonly endings: Shelf<ListedWord[]>;
  readonly sounds: Shelf<ListedWord[]>;
  readonly translations: () => Promise<Translations>;
  readonly facts: () => Promise<Facts>;
  readonly article: (seat: number) => Promise<ShownArticle>;
}

/** Articles whose texts are kept; past that all are let go. */
const MOST_ARTICLES = 200;

/** Reads the catalogue and gets ready to read the rest. */
export async function openFiles(read: ShardReader): Promise<IndexFiles> {
  const unpacked = async (name: string) => unpackFile(await read(name));
  const catalogue = catalogues.readCatalogue(await unpacked(CATALOGUE_FILE));
  const words = ({ bytes }: FileParts) => openWordsFile(bytes, null);
  const terms = (parts: Required<FileParts>) => openTermsFile(parts, catalogue.seats);
  const articles = new Map<number, () => Promise<ShownArticle>>();
  return {
    catalogue,
    terms: new Shelf("terms", catalogue, read, terms, reversed),
    words: new Shelf("words", catalogue, read, words),
    endings: new Shelf("endings", catalogue, read, ({ bytes }) => openWordsFile(bytes, reversed)),
    sounds: new Shelf("sounds", catalogue, read, words),
    translations: once(async () =>
      openTranslations(
        (await unpacked(catalogues.translationsFileName(catalogue.translationsTag))).bytes,
      ),
    ),
    facts: once(async () =>
      openFacts((await unpacked(catalogues.factsFileName(catalogue.factsTag))).bytes),
    ),
    article: (seat) => {
      let article = articles.get(seat);
      if (!article) {
        if (articles.size >= MOST_ARTICLES) articles.clear();
        article = once(async () =>
          openArticleFile((await unpacked(catalogues.articleFileName(seat))).bytes),
        );
        articles.set(seat, article);
      }
      return article();
    },
  };
}

/** Loads something when it is first asked for, and again only if that failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
