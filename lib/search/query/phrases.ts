import { hasPhrase } from "../files/article.ts";
import type { IndexFiles } from "../files/open.ts";
import type { ScoredDoc } from "../rank/ranked.ts";
import { docsOf } from "./docs-with.ts";
import { firstOf, orderBy } from "./order.ts";
import type { QueryItem } from "./asked-words.ts";
import type { ParsedQuery } from "./parse.ts";
import type { PlacedWord } from "./placed-words.ts";

/** Articles whose text is read to see whether a phrase stands in them. */
const MOST_READ = 100;

/**
 * Of the best articles, those in which every phrase stands, or what the reader would take instead (OR).
 *
 * @returns also the phrases that stand in none of them; all, when each stands in one but no article has them together.
 */
export async function withPhrases(
  files: IndexFiles,
  scored: readonly ScoredDoc[],
  groups: ParsedQuery["groups"],
  words: readonly PlacedWord[],
): Promise<{ exact: ScoredDoc[]; nowhere: readonly QueryItem[] }> {
  const looked = firstOf(scored, MOST_READ, orderBy(null, false));
  const read = await Promise.all(looked.map(({ doc }) => files.article(doc)));
  const phrases = groups.flat().filter((item) => item.phrase);
  const seen = new Set<QueryItem>();
  const exact = looked.filter(({ doc }, at) => {
    const article = read[at];
    const here = phrases.filter((phrase) => article && hasPhrase(article, phrase.words));
    for (const phrase of here) seen.add(phrase);
    const stands = (item: QueryItem) =>
      words.some((word) => word.item === item && docsOf(word.resolved.matches).includes(doc));
    return groups.every((items) =>
      items.some((item) => (item.phrase ? here.includes(item) : stands(item))),
    );
  });
  const missing = phrases.filter((phrase) => !seen.has(phrase));
  return { exact, nowhere: missing.length > 0 ? missing : phrases };
}
