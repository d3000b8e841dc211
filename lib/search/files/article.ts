import { compoundOf } from "../../arabic/forms/compounds.ts";
import type { ParagraphState } from "../../article/paragraph-states.ts";
import { oncePerObject } from "../../base/once.ts";
import { locales, type Locale } from "../../locale/locale.ts";
import type { EnglishParts, SearchDocument } from "../types.ts";
import { analyse, type Word } from "../words/analyse.ts";
import { decodeText, encodeText } from "./text.ts";

/** What a result shows of an article. */
export type ShownArticle = Pick<
  SearchDocument,
  "id" | "titles" | "paragraphs" | "date" | "countries" | "outlet" | "english"
>;

/** Writes the texts of one article as JSON, its keys in a fixed order. */
export function writeArticle(document: SearchDocument): Uint8Array {
  const { id, titles, paragraphs, date, countries, outlet, english } = document;
  return encodeText(
    JSON.stringify([
      ...[id, titles.ar, titles.en, paragraphs.ar, paragraphs.en, date, countries, outlet],
      ...(english ? writeEnglish(english) : []),
    ]),
  );
}

/** Reads what `writeArticle` wrote. */
export function openArticle(bytes: Uint8Array): ShownArticle {
  const [id, titleAr, titleEn, ar, en, date, countries, outlet, ...english] = JSON.parse(
    decodeText(bytes),
  ) as [
    id: string,
    titleAr: string | null,
    titleEn: string | null,
    ar: string[] | null,
    en: string[] | null,
    date: string | null,
    countries: string[],
    outlet: string | null,
    ...english: WrittenEnglish,
  ];
  return {
    id,
    titles: { ...(titleAr !== null && { ar: titleAr }), ...(titleEn !== null && { en: titleEn }) },
    paragraphs: { ...(ar && { ar }), ...(en && { en }) },
    date,
    countries,
    outlet,
    ...(english.length === 0 ? {} : { english: openEnglish(english) }),
  };
}

/** A letter each for the headline and the paragraphs, then the names. */
type WrittenEnglish = readonly [] | readonly [states: string, ...named: string[]];

const letterOf: Readonly<Record<ParagraphState | "null", string>> = {
  ...{ machine: "m", draft: "d", reviewed: "r", null: "-" },
};
const stateOf: Readonly<Record<string, ParagraphState>> = {
  m: "machine",
  d: "draft",
  r: "reviewed",
};

function writeEnglish({ title, paragraphs, named }: EnglishParts): WrittenEnglish {
  const states = [title, ...paragraphs].map((state) => letterOf[state ?? "null"]);
  return [states.join(""), ...named];
}

function openEnglish([states = "", ...named]: WrittenEnglish): EnglishParts {
  const [title = null, ...paragraphs] = [...states].map((letter) => stateOf[letter] ?? null);
  return { title, paragraphs, named };
}

/** A title or a paragraph, and its words. */
export interface AnalysedText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Of each word: the compound that it is with the word behind it; null where they are none. */
  readonly compounds: readonly (string | null)[];
}

/** One language of an article. */
export interface AnalysedArticle {
  readonly locale: Locale;
  /** Null when the article has no title in this language. */
  readonly title: AnalysedText | null;
  readonly paragraphs: readonly AnalysedText[];
}

/**
 * The words of an article in each of its languages. They are kept as long as the article is: from letter to letter
 * of a question mostly the same articles are found.
 */
export const articleWords = oncePerObject((article: ShownArticle): readonly AnalysedArticle[] =>
  locales.flatMap((locale) => {
    const title = article.titles[locale];
    const paragraphs = article.paragraphs[locale];
    if (title === undefined && !paragraphs) return [];
    return {
      locale,
      title: title === undefined ? null : analysedText(title),
      paragraphs: (paragraphs ?? []).map(analysedText),
    };
  }),
);

/** Every text of an article: of each language its title, then its paragraphs. */
export const articleTexts = oncePerObject((article: ShownArticle): readonly AnalysedText[] =>
  articleWords(article).flatMap(({ title, paragraphs }) =>
    title ? [title, ...paragraphs] : paragraphs,
  ),
);

/** Takes a title or a paragraph apart. */
export function analysedText(text: string): AnalysedText {
  const words = analyse(text);
  const compounds = words.map(({ term }, at) => compoundOf(term, words[at + 1]?.term ?? ""));
  return { text, words, compounds };
}

/** Whether some words stand one after the other, as spelled, in a title or a paragraph. */
export function hasPhrase(article: ShownArticle, phrase: readonly Word[]): boolean {
  return articleTexts(article).some(({ words }) =>
    words.some((_, at) => phrase.every(({ term }, i) => words[at + i]?.term === term)),
  );
}
