import { locales, otherLocale, type Locale } from "../locale/locale.ts";
import { analyse } from "./analyse.ts";
import { openArticleFile, type ShownArticle } from "./article-file.ts";
import {
  articleFileName,
  CATALOGUE_FILE,
  factsFileName,
  readCatalogue,
  translationsFileName,
} from "./catalogue.ts";
import { openTranslations } from "./translations.ts";
import { countFacets, countYears, noFacets } from "./counts.ts";
import { inflate } from "./deflate.ts";
import { openFacts } from "./facts.ts";
import { mountIndex } from "./flexsearch-index.ts";
import { foundSpellings, mark, type FoundSpellings } from "./mark.ts";
import { completions, resolveWord, type ResolvedWord, type Shelves } from "./matches.ts";
import { narrow } from "./narrow.ts";
import { parseQuery, type ParsedQuery, type QueryItem } from "./parse-query.ts";
import { bestPassage } from "./passage.ts";
import { hasPhrase } from "./phrases.ts";
import type { Scored } from "./rank.ts";
import { ShardStorage, termsOf } from "./shard-storage.ts";
import { Shelf } from "./shelf.ts";
import { SLOTS } from "./slots.ts";
import { openTermsFile } from "./terms-file.ts";
import type * as types from "./types.ts";
import { reversed } from "./word-lists.ts";
import { openWordsFile } from "./words-file.ts";

const PAGE = 10;
/** Articles whose text is read to see whether a phrase stands in them. */
const MOST_READ_FOR_PHRASES = 100;

/**
 * Opens the index that `buildIndex` wrote.
 *
 * @param read gives a file of it by name.
 * @returns the engine. Only the catalogue is read now; everything else when a question needs it.
 * @throws Error when the catalogue cannot be had or has another format.
 */
export async function openIndex(read: types.ShardReader): Promise<types.SearchEngine> {
  const catalogue = readCatalogue(await inflate(await read(CATALOGUE_FILE)));
  const shelves: Shelves = {
    terms: new Shelf("terms", catalogue, read, openTermsFile),
    words: new Shelf("words", catalogue, read, (bytes) => openWordsFile(bytes, null)),
    endings: new Shelf("endings", catalogue, read, (bytes) => openWordsFile(bytes, reversed)),
    sounds: new Shelf("sounds", catalogue, read, (bytes) => openWordsFile(bytes, null)),
    translations: once(async () =>
      openTranslations(await inflate(await read(translationsFileName(catalogue.translationsTag)))),
    ),
    crosses: (kind) => catalogue.texts[kind === "arabic" ? "ar" : "en"] < catalogue.documents,
  };
  const index = await mountIndex(new ShardStorage(shelves, catalogue));

  const loadFacts = once(async () =>
    openFacts(await inflate(await read(factsFileName(catalogue.factsTag)))),
  );
  const articles = new Map<number, Promise<ShownArticle>>();
  const loadArticle = (seat: number): Promise<ShownArticle> => {
    let article = articles.get(seat);
    if (!article) {
      if (articles.size > 200) articles.clear();
      article = read(articleFileName(seat)).then(inflate).then(openArticleFile);
      articles.set(seat, article);
      article.catch(() => articles.delete(seat));
    }
    return article;
  };

  /** Seats of the articles in which an excluded item stands. */
  const seatsWith = async (item: QueryItem): Promise<Set<number>> => {
    const words = await Promise.all(item.words.map((word) => resolveWord(shelves, word, "none")));
    const sets = words.map(
      ({ matches }) =>
        new Set(
          matches
            .filter((match) => match.kind === "word")
            .flatMap((match) => match.family.members)
            .flatMap((member) => member.postings.map((posting) => Math.floor(posting / SLOTS))),
        ),
    );
    const [first = new Set<number>(), ...rest] = sets;
    return new Set([...first].filter((seat) => rest.every((set) => set.has(seat))));
  };

  /** Of some articles, in order, those in which every phrase stands. */
  const withPhrases = async (
    scored: readonly Scored[],
    phrases: readonly QueryItem[],
  ): Promise<Scored[]> => {
    const looked = scored.slice(0, MOST_READ_FOR_PHRASES);
    const read = await Promise.all(looked.map(({ seat }) => loadArticle(seat)));
    return looked.filter((_, at) => {
      const article = read[at];
      return article && phrases.every((phrase) => hasPhrase(article, phrase));
    });
  };

  const hit = async (
    { seat, score }: Scored,
    spellings: FoundSpellings,
    asked: Locale,
  ): Promise<types.SearchHit> => {
    const article = await loadArticle(seat);
    const passages: Partial<Record<Locale, types.Passage>> = {};
    const titles: Partial<Record<Locale, types.MarkedText>> = {};
    const variety: Partial<Record<Locale, number>> = {};
    for (const locale of locales) {
      const title = article.titles[locale];
      if (title !== undefined) titles[locale] = mark(title, spellings);
      const best = bestPassage(article.paragraphs[locale] ?? [], spellings);
      if (best) passages[locale] = best.passage;
      variety[locale] = (best?.variety ?? -1) + (titles[locale]?.marks.length ? 0.5 : 0);
    }
    const other = otherLocale(asked);
    return {
      id: article.id,
      date: article.date,
      countries: article.countries,
      titles,
      passages,
      matchedIn: (variety[other] ?? -1) > (variety[asked] ?? -1) ? other : asked,
      score,
    };
  };

  return {
    async search(request) {
      const query = parseQuery(request.text);
      if (query.kind === "problem") return query;
      const filters = request.filters ?? {};
      const filtered =
        Object.values(filters.facets ?? {}).some((values) => values.length > 0) ||
        filters.from !== undefined ||
        filters.to !== undefined ||
        query.fields.length > 0 ||
        query.from !== null ||
        query.to !== null;
      if (query.groups.length === 0 && !filtered) return { kind: "problem", problem: "empty" };

      const byDate = request.sort === "date" || query.groups.length === 0;
      const counting = request.facets !== false;
      const known = filtered || byDate || counting ? await loadFacts() : null;
      const lets = filtered && known ? narrow(known, filters, query) : () => true;
      const excluded = await Promise.all(query.excluded.map(seatsWith));
      const accept = (seat: number) => lets(seat) && !excluded.some((set) => set.has(seat));

      const relaxed: types.Relaxation[] = [];
      let words: readonly ResolvedWord[] = [];
      let found: Scored[];
      let nearly: readonly Scored[] = [];
      if (query.groups.length === 0) {
        const all = new Set(
          [...(known?.facets.language.values() ?? [])].flatMap((seats) => [...seats]),
        );
        found = [...all].filter(accept).map((seat) => ({ seat, score: 0 }));
      } else {
        const groups = contentGroups(query);
        const answer = await index.search({
          query: termsOf({ groups, typing: request.typing === true, accept }),
        });
        words = answer.words;
        const unknown = words.filter(({ matches }) => matches.length === 0);
        if (unknown.length > 0 && unknown.length < words.length) {
          relaxed.push({
            kind: "unknown-words",
            words: unknown.map(({ word }) => word.surface),
          });
        }
        found = [...answer.full];
        const phrases = groups.flat().filter((item) => item.phrase);
        if (phrases.length > 0 && found.length > 0) {
          const exact = await withPhrases(found, phrases);
          if (exact.length > 0) found = exact;
          else for (const { text } of phrases) relaxed.push({ kind: "phrase", phrase: text });
        }
        if (found.length === 0 && answer.partial.length > 0) {
          found = [...answer.partial];
          relaxed.push({ kind: "any-word" });
        } else nearly = answer.partial;
      }

      const day = ({ seat }: Scored) => known?.days[seat] ?? 0;
      found.sort(
        byDate
          ? (a, b) => day(b) - day(a) || b.score - a.score || a.seat - b.seat
          : (a, b) => b.score - a.score || day(b) - day(a) || a.seat - b.seat,
      );
      const offset = request.offset ?? 0;
      const limit = request.limit ?? PAGE;
      const page = found.slice(offset, offset + limit);
      const rest = offset === 0 ? nearly.slice(0, Math.max(0, limit - page.length)) : [];
      const spellings = foundSpellings(words);
      const asked = words.some(({ word }) => word.kind === "arabic") ? "ar" : "en";
      const [hits, partial] = await Promise.all(
        [page, rest].map((list) => Promise.all(list.map((one) => hit(one, spellings, asked)))),
      );
      const seats = new Set(found.map(({ seat }) => seat));
      return {
        kind: "results",
        total: found.length,
        hits: hits ?? [],
        partial: partial ?? [],
        facets: counting && known ? countFacets(known, seats) : noFacets,
        years: counting && known ? countYears(known, seats) : [],
        relaxed,
        didYouMean: await correction(request.text, words, found[0], loadArticle),
      };
    },

    async complete(text, limit = 8) {
      const last = analyse(text).at(-1);
      return last ? completions(shelves, last.surface, limit) : [];
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

/** The groups that must be found: stop words only when there is nothing else. */
function contentGroups(query: ParsedQuery): ParsedQuery["groups"] {
  const content = query.groups.filter((items) =>
    items.some((item) => item.words.some((word) => !word.stop)),
  );
  return content.length > 0 ? content : query.groups;
}

/** The query with each word that was taken for another spelled as the best result spells it. */
async function correction(
  text: string,
  words: readonly ResolvedWord[],
  best: Scored | undefined,
  loadArticle: (seat: number) => Promise<ShownArticle>,
): Promise<string | null> {
  const wrong = words.filter(({ matches }) => matches[0]?.kind === "one-letter-off");
  if (!best || wrong.length === 0) return null;
  const article = await loadArticle(best.seat);
  const texts = [...Object.values(article.titles), ...Object.values(article.paragraphs).flat()];
  const spelled = new Map<string, string>();
  for (const known of texts) {
    for (const { surface, start, end } of analyse(known)) {
      if (!spelled.has(surface)) spelled.set(surface, known.slice(start, end));
    }
  }
  let corrected = text;
  for (const { word, matches } of wrong) {
    const right = matches.map(({ surface }) => spelled.get(surface)).find((s) => s !== undefined);
    const asked = analyse(corrected).find(({ surface }) => surface === word.surface);
    if (right === undefined || !asked) continue;
    corrected = corrected.slice(0, asked.start) + right + corrected.slice(asked.end);
  }
  return corrected === text ? null : corrected;
}
