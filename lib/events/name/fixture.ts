import type { NameWord } from "./words/name-word.ts";
import type { Phrase } from "./phrase.ts";

const VERSUS = /^\s*[-–*]\s*$/u;
/** Another pair in the same row, or a label («الحكم :»). */
const NO_END = /[-–*:]/u;
/** The most words of a side. */
const SIDE = 4;
/** How far behind the date the pair may begin. */
const REACH = 4;

/**
 * «الأحد 19 مارس: النجم الساحلي - الترجي الرياضي»: the first of the pairs that play, in a list of fixtures, where a name has no
 * verb and no noun of a deed. Null where no pair stands behind the date, or no sign tells where it ends.
 */
export function fixtureOf(words: Phrase, last: number): Phrase | null {
  let from = last + 1;
  while (words[from]?.out === true) from++;
  for (let at = from + 1; at <= from + REACH; at++) {
    if (!VERSUS.test(words[at]?.word.gap ?? "")) continue;
    let end = at;
    while (end - at < SIDE && goesOn(words[end + 1])) end++;
    const pair = words.slice(from, end + 1);
    const closed = !goesOn(words[end + 1]) && !NO_END.test(words[end + 1]?.word.gap ?? "");
    const sides = pair.length >= 4 && pair.length <= 2 * SIDE && pair.every(isTeam);
    return closed && sides ? pair : null;
  }
  return null;
}

const goesOn = (word: NameWord | undefined) =>
  word !== undefined && !word.out && word.sign === null && word.word.kind === "arabic";

const isTeam = ({ word, out, kind }: NameWord) =>
  !out && kind === "content" && word.kind === "arabic";
