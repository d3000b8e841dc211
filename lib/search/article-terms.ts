import { locales } from "../locale/locale.ts";
import { tokenise } from "../arabic/tokenise.ts";
import { analyse, type Word } from "./analyse.ts";
import type { ArticleTerms } from "./flexsearch-index.ts";
import { ratio, slotOf } from "./slots.ts";
import type { SearchDocument } from "./types.ts";

/** A word in a title counts as if it stood so many times more in the text. */
const IN_TITLE = 3;
/** A name that an authority record or the country table knows and the text does not use finds, but weakly. */
const IN_NAMES = 0.3;

/**
 * Weighs every spelling of an article (BM25F: one weight over title, body and names).
 *
 * @param meanLength words of a text, on average over the archive.
 */
export function articleTerms(document: SearchDocument, meanLength: number): ArticleTerms {
  const ratios = new Map<string, number>();
  const count = (words: readonly Word[], weight: number, relativeLength: number) => {
    const r = ratio(weight, relativeLength);
    for (const { surface } of words) ratios.set(surface, (ratios.get(surface) ?? 0) + r);
  };
  for (const locale of locales) {
    const title = analyse(document.titles[locale] ?? "");
    const body = (document.paragraphs[locale] ?? []).flatMap((paragraph) => analyse(paragraph));
    const relativeLength = body.length / meanLength;
    count(title, IN_TITLE, relativeLength);
    count(body, 1, relativeLength);
  }
  const named = new Map(
    document.names
      .flatMap((name) => analyse(name))
      .filter(({ surface }) => !ratios.has(surface))
      .map((word) => [word.surface, word]),
  );
  count([...named.values()], IN_NAMES, 1);
  const slots = new Map<string, number>();
  for (const [surface, r] of ratios) slots.set(surface, slotOf(r));
  return { slots };
}

/**
 * Mean length of a text in words, rounded to a quarter of an octave: it is part of every weight, and must not
 * change with each new article, or every file would.
 */
export function meanLength(documents: readonly SearchDocument[]): number {
  let words = 0;
  let texts = 0;
  for (const { paragraphs } of documents) {
    for (const locale of locales) {
      const text = paragraphs[locale] ?? [];
      if (text.length === 0) continue;
      texts++;
      for (const paragraph of text) words += tokenise(paragraph).length;
    }
  }
  return texts === 0 ? 1 : 2 ** (Math.round(Math.log2(Math.max(1, words / texts)) * 4) / 4);
}
