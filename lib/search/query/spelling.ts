import { analyse } from "../words/analyse.ts";
import { spellingsOf } from "./as-written.ts";
import type { ShownArticle } from "../files/article.ts";
import type { ResolvedWord } from "./resolve-word.ts";

/**
 * The query with each word that is nowhere in the archive, but for one letter, spelled as the best result
 * spells it.
 *
 * @param text the query as typed; @param best the first result.
 * @returns null when there is nothing to correct.
 */
export function correction(
  text: string,
  words: readonly ResolvedWord[],
  best: ShownArticle,
): string | null {
  const spelled = spellingsOf(best);
  let corrected = text;
  for (const { word, matches } of words.filter(isWrong)) {
    const right = matches.map(({ surface }) => spelled.get(surface)).find((s) => s !== undefined);
    const asked = analyse(corrected).find(({ surface }) => surface === word.surface);
    if (right === undefined || !asked) continue;
    corrected = corrected.slice(0, asked.start) + right + corrected.slice(asked.end);
  }
  return corrected === text ? null : corrected;
}

/** Whether a word was only found with another letter. */
export function isWrong({ matches }: ResolvedWord): boolean {
  return matches[0]?.kind === "one-letter-off";
}
