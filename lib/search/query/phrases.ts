import { hasPhrase } from "../files/article.ts";
import type { Dictionaries } from "../files/open.ts";
import type { ScoredDoc } from "../rank/ranked.ts";
import type { QueryItem } from "./asked-words.ts";
import type { ParsedQuery } from "./parse.ts";

/** Of the best articles so many are read to see whether a phrase stands in them. */
export const MOST_READ = 100;

/**
 * Of some articles, those in which every phrase stands, or what the reader would take instead (OR).
 *
 * @param docsWith the articles, among them, of an item that is no phrase.
 * @returns also the phrases that stand in none of them; all, when each stands in one but no article has them together.
 */
export async function withPhrases(
  files: Pick<Dictionaries, "article">,
  looked: readonly ScoredDoc[],
  groups: ParsedQuery["groups"],
  docsWith: (item: QueryItem) => Promise<ReadonlySet<number>>,
): Promise<{ exact: ScoredDoc[]; nowhere: readonly QueryItem[] }> {
  const items = groups.flat();
  const [read, standing] = await Promise.all([
    Promise.all(looked.map(({ doc }) => files.article(doc))),
    Promise.all(items.map(async (item) => (item.phrase ? null : docsWith(item)))),
  ]);
  const phrases = items.filter((item) => item.phrase);
  const seen = new Set<QueryItem>();
  const exact = looked.filter(({ doc }, at) => {
    const article = read[at];
    const here = phrases.filter((phrase) => article && hasPhrase(article, phrase.words));
    for (const phrase of here) seen.add(phrase);
    const stands = (item: QueryItem) => standing[items.indexOf(item)]?.has(doc) === true;
    return groups.every((any) =>
      any.some((item) => (item.phrase ? here.includes(item) : stands(item))),
    );
  });
  const missing = phrases.filter((phrase) => !seen.has(phrase));
  return { exact, nowhere: missing.length > 0 ? missing : phrases };
}
