import { fold, wordSet } from "../../arabic/fold.ts";
import { ANNOUNCING, EXPECTED, NOT_FIRST } from "./phrase-words.ts";
import type { PhraseWord } from "./phrases.ts";
import { bare } from "./word-traits.ts";

const ANNOUNCED = wordSet("عن إلى ب");

/** Whether a name can begin with a word. */
export function begins(words: readonly PhraseWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || NOT_FIRST.has(word.bare)) return false;
  if (next?.word.folded === "و") return false;
  return word.word.kind !== "number" || next?.opens === false;
}

/** Past what is said at the head of a clause: «كما»، «من المقرر أن»، «سيتم». */
export function skipLeading(words: readonly PhraseWord[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (word === undefined) return at;
    const expected = EXPECTED.has(words[at + 1]?.word.folded ?? "");
    if (expected && word.bare === fold("من")) at += 2;
    else if (word.out || word.leading || word.relative || word.preposition) at++;
    else if (word.word.folded === "و") at++;
    else return at;
  }
}

/** «أعلنت الشركة عن انقطاع»: where what is announced begins; 0 where nothing is. */
export function announcedBehind(words: readonly PhraseWord[], from: number, first: number): number {
  if (!ANNOUNCING.has(bare(words[from]?.word.folded ?? ""))) return 0;
  for (let at = from + 1; at < first; at++) {
    const word = words[at];
    if (word === undefined || word.opener || word.relative) return 0;
    if (ANNOUNCED.has(word.word.folded)) return at + 1;
  }
  return 0;
}

/** «أعلنت هيئة الحقيقة والكرامة، في بلاغ، أنها …»: the words behind the verb that says it, as far as one phrase goes. */
export function subjectOf(words: readonly PhraseWord[], opener: number): readonly PhraseWord[] {
  let verb = opener - 1;
  while (verb > 0 && !isSaying(words[verb])) verb--;
  const subject: PhraseWord[] = [];
  for (let at = verb + 1; at < opener; at++) {
    const word = words[at];
    if (word === undefined || word.out || word.breaks !== null || word.preposition) break;
    if (word.opens && !/^(?:وال|لل)/u.test(word.word.folded)) break;
    subject.push(word);
  }
  const whole = subject.length >= 2 && subject.length <= 5 && subject.at(-1)?.ends === true;
  return whole ? subject : [];
}

function isSaying(word: PhraseWord | undefined): boolean {
  if (word === undefined) return false;
  return word.word.classes.has("saying") || ANNOUNCING.has(word.bare);
}
