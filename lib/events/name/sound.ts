import { wordSet } from "../../arabic/fold.ts";
import { POINTING } from "./name-words.ts";
import type { NameWord } from "./name-word.ts";

/** A pronoun joined to a word: «سلبته»، «جثتها»; the words that end alike are few. */
const PRONOUN = /\p{L}{3}(?:ه|ها|هم|هما|هن)$/u;
const NO_PRONOUN =
  /(?:مياه|[توي]جاه|انتباه|لله|وجوه|[وت]جه|واجه|نوه|نبه|شبه|كره|فقه|ابراهيم|تفاهم|[سر]اهم|درهم|متهم|اسهم|مهم|منتزه|كريه|نزيه|رفاه|اكراه|طه|هم)$/u;
const ITS_OWN = wordSet(
  "تفاهم مساهم ساهم يساهم تساهم درهم متهم المتهم أهم الأهم مهم أسهم الأسهم ملهم",
);
/** «المزمع عقده»: the pronoun is of what stands before them. */
const OF_BEFORE = wordSet("المقرر المقررة المزمع المزمعة المنتظر المنتظرة المبرمج المبرمجة تم تمت");

/** Whether a word points out of a phrase, so that a name can only end before it. */
export function stops(
  words: readonly NameWord[],
  at: number,
  kept: readonly NameWord[],
  clause: boolean,
): boolean {
  const word = words[at];
  if (word === undefined || word.out) return false;
  if (
    POINTING.has(word.bare) ||
    POINTING.has(word.base) ||
    (word.word.classes.has("saying") && word.verb)
  )
    return true;
  if (!pointsOut(word)) return false;
  const inside = OF_BEFORE.has(kept.at(-1)?.bare ?? "");
  return !inside && (!clause || word.verb || kept.length < 3 || /هما$/u.test(word.written));
}

/** «جثته»: whether a pronoun is joined to a word. */
export function pointsOut({ written, bare, word: { kind } }: NameWord): boolean {
  if (kind !== "arabic" || !PRONOUN.test(written) || ITS_OWN.has(bare)) return false;
  return !(written.endsWith("ه") && NO_PRONOUN.test(written));
}

/** Whether a name can begin with the first words of a phrase. */
export function isSound(words: readonly NameWord[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  return first.word.kind !== "number" && second.bare !== "و" && !first.word.classes.has("saying");
}
