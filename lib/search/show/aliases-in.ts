import type { ShownArticle } from "../files/article.ts";
import type { Dictionaries } from "../files/open.ts";
import type { KeptRecord } from "../files/records.ts";
import { recordsNamed } from "../query/find-records.ts";
import type { ResolvedWord } from "../query/resolve/resolve-word.ts";
import { analyse } from "../words/analyse.ts";
import type { FoundTerms } from "./highlight.ts";
import { type Alias, wordsLacking } from "./other-names.ts";

/** Words of a question that are looked up as names where a result lacks them. */
const MOST_LOOKED_UP = 3;

/**
 * The records that a question names by words which some of its results lack: the question as a whole, or else a word
 * of it that is a name by itself.
 */
export async function aliasesIn(
  files: Dictionaries,
  text: string,
  found: {
    readonly articles: readonly ShownArticle[];
    readonly terms: FoundTerms;
    readonly words: readonly ResolvedWord[];
    readonly named: readonly KeptRecord[];
  },
): Promise<readonly Alias[]> {
  const { articles, terms, words, named } = found;
  const lacking = new Set(
    articles.flatMap((article) => wordsLacking(article, terms, words.length)),
  );
  if (lacking.size === 0) return [];
  const all = [...words.keys()];
  if (named.length > 0) return named.map((record) => ({ asked: text.trim(), words: all, record }));
  const typed = new Map(
    analyse(text).map(({ term, start, end }) => [term, text.slice(start, end)]),
  );
  const aliases = await Promise.all(
    [...lacking].slice(0, MOST_LOOKED_UP).map(async (word): Promise<Alias[]> => {
      const lacked = words.slice(word, word + 1);
      const term = lacked[0]?.term ?? "";
      const records = await recordsNamed(files, [term], lacked);
      return records.map((record) => ({ asked: typed.get(term) ?? term, words: [word], record }));
    }),
  );
  return aliases.flat();
}
