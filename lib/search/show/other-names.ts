import { oncePerObject } from "../../base/once.ts";
import { type AnalysedText, articleTexts, type ShownArticle } from "../files/article.ts";
import { nameWords, type KeptRecord } from "../files/records.ts";
import { familyKeys } from "../words/analyse.ts";
import { findIn, type Found, type FoundTerms } from "./highlight.ts";

/** A name of a record that was asked for, and that a text may not use. */
export interface Alias {
  /** As the reader typed it. */
  readonly asked: string;
  /** Which words of the question it is. */
  readonly words: readonly number[];
  readonly record: KeptRecord;
}

/** The names of a record as they may stand in a text: of each word the stems that it may have there. */
function stemsOf({ names }: KeptRecord): string[][][] {
  return names.map((name) => nameWords(name).map((word) => familyKeys(word)));
}

/** The stems that each word of a text may have; kept with it, as its words are. */
const stemsIn = oncePerObject(({ words }: AnalysedText) =>
  words.map(({ term }) => new Set(familyKeys(term))),
);

/** Where a text names the record of an alias by whatever name, in order, the longest name first. */
export function namedIn(text: AnalysedText, { record, words: asked }: Alias): Found[] {
  const names = stemsOf(record).sort((a, b) => b.length - a.length);
  const stems = stemsIn(text);
  const { words } = text;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = names.find(
      (one) =>
        one.length > 0 &&
        one.every((keys, next) => keys.some((key) => stems[at + next]?.has(key) === true)),
    );
    const first = words[at];
    const last = words[at + (name?.length ?? 1) - 1];
    if (name === undefined || !first || !last) continue;
    found.push({ start: first.start, end: last.end, word: asked[0] ?? 0 });
    at += name.length - 1;
  }
  return found;
}

/** Which words of the question, of so many, stand in no text of an article. */
export function wordsLacking(
  article: ShownArticle,
  terms: FoundTerms,
  count: number,
): readonly number[] {
  const here = new Set(
    articleTexts(article)
      .flatMap((text) => findIn(text, terms))
      .map(({ word }) => word),
  );
  return Array.from({ length: count }, (_, word) => word).filter((word) => !here.has(word));
}

/** The record that an article names by another name than the one asked for. */
export function aliasOf(
  article: ShownArticle,
  terms: FoundTerms,
  aliases: readonly Alias[],
): Alias | null {
  if (aliases.length === 0) return null;
  const count = 1 + Math.max(...aliases.flatMap(({ words }) => words));
  const lacking = wordsLacking(article, terms, count);
  const lacks = ({ words }: Alias) => words.some((word) => lacking.includes(word));
  const names = (alias: Alias) =>
    articleTexts(article).some((text) => namedIn(text, alias).length > 0);
  return aliases.find((alias) => lacks(alias) && names(alias)) ?? null;
}
