import { classesOf } from "../words/word-classes.ts";
import type { PhraseWord } from "./phrases.ts";

/** ب or ل before an article, or before what can only be a verbal noun: «لإحياء»، «لاغتيال»، «لتنظيم». */
const PREPOSITION = /^(?:[بلك]ال|[بل]إ|لا\p{L}{2,4}ا\p{L}$|لت\p{L}{2}ي\p{L}ة?$)/u;

/** Whether a name can begin with the word: nothing is joined to it, or what is can be told from its own letters. */
export function standsAlone({ joined, word, written }: PhraseWord): boolean {
  if (!joined) return true;
  return /^لل/u.test(written) || PREPOSITION.test(written) || isKnown(word.folded);
}

/** The word as a name begins with it: «وتختتم»، «للهجوم»، «لتنظيم» without what joined them to the words before. */
export function withoutJoined(word: PhraseWord): string {
  const { written, joined, and } = word;
  if (and && /^و/u.test(written)) return written.slice(1);
  if (joined && /^لل/u.test(written)) return `ال${written.slice(2)}`;
  const taken = joined && (PREPOSITION.test(written) || isKnown(word.word.folded));
  return taken ? written.slice(1) : written;
}

const isKnown = (folded: string) => classesOf(folded.slice(1)).size > 0;
