import { parseQuery } from "../query/parse.ts";
import type { Span } from "../types.ts";
import { analyse } from "../words/analyse.ts";
import { listedStems } from "../words/listed-stems.ts";

/**
 * The words of a text that a query asks for, without the index: every word that shares a stem with a word of
 * the query. For the article that a reader opened from the results; it finds other forms of a word, though not
 * the translations and names that the index knows.
 *
 * @param text one paragraph as displayed.
 * @param query as typed, in the query language.
 * @returns whole words, in order; none for a query that asks for nothing.
 */
export function highlightQuery(text: string, query: string): Span[] {
  const parsed = parseQuery(query);
  if (parsed.kind === "problem") return [];
  const words = parsed.groups.flat().flatMap((item) => item.words);
  const asked = new Set(
    words.filter((word) => !word.stop).flatMap((word) => [word.term, ...listedStems(word.term)]),
  );
  return analyse(text)
    .filter((word) => !word.stop && listedStems(word.term).some((key) => asked.has(key)))
    .map(({ start, end }) => ({ start, end }));
}
