import type { ShownArticle } from "../../files/article.ts";
import { analyse } from "../../words/analyse.ts";
import { isCorrected, type ResolvedWord } from "./resolve-word.ts";
import { writtenIn } from "./written-in.ts";

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
  const spelled = writtenIn(best);
  let corrected = text;
  for (const { term, matches } of words.filter(isCorrected)) {
    const right = matches.map((match) => spelled.get(match.term)).find((s) => s !== undefined);
    const asked = analyse(corrected).find((word) => word.term === term);
    if (right === undefined || !asked) continue;
    corrected = corrected.slice(0, asked.start) + right + corrected.slice(asked.end);
  }
  return corrected === text ? null : corrected;
}
