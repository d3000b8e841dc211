import { nationalChambers, stateHeads } from "../cues/head-words.ts";
import { wordSet } from "../../../arabic/fold.ts";
import type { CountedText } from "../count/grams.ts";
import { sign } from "../count/name-text.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import { nationalityOf } from "../join/nationality.ts";

const chamberHeads = wordSet(`مجلس بنك مصرف قوات`);

/** Whether every country has a body of this name («وزارة الداخلية», «البنك المركزي»). */
export function isStateBody([first = "", second = ""]: readonly string[]): boolean {
  const head = first.replace(/^ال/u, "");
  return stateHeads.has(head) || (chamberHeads.has(head) && nationalChambers.has(second));
}

/**
 * Whose body a name means at a place: by the adjective in it or behind it, or else by what the article is about. Where the
 * article is about the country of most of the archive too, or about none, it is that one's.
 *
 * @param last the name's last word in the text.
 * @param about `countries` of the article; `home` that of the archive, or null.
 * @returns the country, and the last word with the adjective behind it.
 */
export function bodyCountry(
  words: readonly string[],
  { text, last }: { readonly text: CountedText; readonly last: number },
  about: { readonly countries: readonly string[]; readonly home: string | null },
  vocabulary: Vocabulary,
): { readonly country: string | null; readonly last: number } {
  // Behind «وزارة» stands what it is for: المالية is never Mali's there.
  const inside = words.slice(1).flatMap((word) => nationalityOf(word) ?? []);
  if (inside[0] !== undefined) return { country: inside[0], last };
  const isJoined = ((text.signs[last + 1] ?? 0) & sign.joined) !== 0;
  const next = vocabulary.words[text.words[last + 1] ?? -1];
  const behind = isJoined && next !== undefined ? nationalityOf(next) : null;
  if (behind !== null) return { country: behind, last: last + 1 };
  const { countries, home } = about;
  const isHome = home !== null && (countries.length === 0 || countries.includes(home));
  return { country: isHome ? home : (countries[0] ?? home), last };
}
