import type { Dictionaries } from "../../search/files/open.ts";
import type { QueryItem } from "../../search/query/asked-words.ts";
import type { AskedDate } from "../../search/query/dates/asked-date.ts";
import { resolveWord, type Match } from "../../search/query/resolve/resolve-word.ts";
import { termsOfPeriod, undatedTerm, unitOf } from "../../search/words/date-terms.ts";
import { allOf, eitherOf, nothing, withTerm, type Filter } from "./filters.ts";

/** Every spelling of what a word was found to be. */
export function termsOf(matches: readonly Match[]): string[] {
  return matches.flatMap(({ family }) => family.members.map(({ term }) => term));
}

/** The articles in which all words of an item stand. */
export async function withAllWords(
  files: Dictionaries,
  { words }: Pick<QueryItem, "words">,
): Promise<Filter> {
  const resolved = await Promise.all(words.map(({ term }) => resolveWord(files, term, "none")));
  return allOf(
    resolved.map(({ matches }) => {
      const terms = termsOf(matches.filter(({ kind }) => kind === "word"));
      return terms.length === 0 ? nothing : withTerm(terms);
    }),
  );
}

/** The articles that may be of a date; see `articlesOf`. */
export async function ofDate(
  files: Dictionaries,
  date: AskedDate,
  withUndated: boolean,
): Promise<Filter> {
  const worded = await Promise.all(date.says.map((said) => withAllWords(files, said)));
  const terms = termsOfPeriod(date, unitOf(date));
  return eitherOf([withTerm([...terms, ...(withUndated ? [undatedTerm] : [])]), ...worded]);
}
