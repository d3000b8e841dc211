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
 * @param countries of the article; `home` that of the archive, or null.
 */
export function bodyCountry(
  words: readonly string[],
  { text, last }: { readonly text: CountedText; readonly last: number },
  { countries, home }: { readonly countries: readonly string[]; readonly home: string | null },
  vocabulary: Vocabulary,
): string | null {
  const isJoined = ((text.signs[last + 1] ?? 0) & sign.joined) !== 0;
  const next = isJoined ? [vocabulary.words[text.words[last + 1] ?? -1] ?? ""] : [];
  // Behind «وزارة» stands what it is for: المالية is never Mali's there.
  for (const word of [...words.slice(1), ...next]) {
    const nation = nationalityOf(word);
    if (nation !== null) return nation;
  }
  if (home !== null && (countries.length === 0 || countries.includes(home))) return home;
  return countries[0] ?? home;
}
