import { NEGATIONS, SCHEDULED } from "./words/closed-words.ts";
import { endCost } from "./ends.ts";
import type { NameWord } from "./words/name-word.ts";
import { commaCost, distanceCost, tenseCost } from "./near.ts";
import type { Dated, Phrase, Start } from "./phrase.ts";
import { isWhole } from "./whole.ts";
import { ACCUSATIVE, isSaying } from "./verb-starts.ts";
import { isWholeAlone, neededOf } from "./words/verb-words.ts";

/** A phrase that could be the name, and what it is worth. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly score: number;
}

const FEWEST = 4;
const MOST = 10;
/** What a name of so many words gains: neither cut short nor long. */
const LENGTH: Readonly<Record<number, number>> = {
  4: -0.3,
  5: 0.1,
  6: 0.3,
  7: 0.3,
  8: 0.2,
  9: 0.1,
  10: -0.1,
};

/**
 * The best of the phrases of 4 to 10 words that begin at a start: whole at its end, with what its verb or deed needs, pointing at
 * nothing outside, near to the date.
 * @param upTo the word it must end with; null where it may end anywhere.
 * @param atLeast what it must be worth more than.
 */
export function bestFrom(
  words: Phrase,
  start: Start,
  dated: Dated,
  upTo: number | null,
  atLeast: number,
): Candidate | null {
  const kept: NameWord[] = [...start.agent];
  const verb = words[start.verb]?.bare ?? "";
  const takesObject = neededOf(verb).size === 0 && !isWholeAlone(verb);
  let best: Candidate | null = null;
  let floor = atLeast;
  for (let at = start.at; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.out || isAuxiliary(words, at)) continue;
    if (kept.length === 0 && word.bare.length < 2) break;
    if (at > start.at && endsBefore(words, word, start, at, kept)) break;
    if (isSaying(word)) break;
    kept.push(word);
    const count = kept.filter(({ word: { gap } }) => gap !== "-").length;
    if (count > MOST) break;
    const dates = upTo === null ? Infinity : (words[dated.first]?.word.start ?? 0);
    const others = kept.filter((word) => isWord(word) && word.word.start < dates).length;
    if (count < FEWEST || others < (upTo === null ? FEWEST : 2)) continue;
    if ((upTo !== null && at !== upTo) || at < start.verb || at <= (start.relative ?? -1)) continue;
    const cost = endCost(words, at, kept, start.verb >= 0, { anyWord: upTo !== null, takesObject });
    const end = upTo === null ? cost : Math.min(1, cost);
    const worth = start.worth - end + (LENGTH[count] ?? 0);
    // The other costs are dearer to reckon, and none is a gain.
    if (worth <= floor) continue;
    const score =
      worth -
      distanceCost(words, start, at, dated) -
      tenseCost(words, start, dated) -
      commaCost(words, start, at);
    if (score <= floor || !isWhole(words, start, at, kept)) continue;
    best = { phrase: [...kept], score };
    floor = score;
  }
  return best;
}

const isWord = ({ word, kind }: NameWord) => word.kind === "arabic" && kind === "content";

function endsBefore(
  words: Phrase,
  word: NameWord,
  { relative, verb }: Start,
  at: number,
  kept: Phrase,
): boolean {
  if (word.out || at === relative) return false;
  if (word.sign === "hard" || NEGATIONS.has(word.bare)) return true;
  if (word.kind !== "content" && word.kind !== "preposition") return true;
  // «وعلى الرغم من» begins anew, and «في تونس وفي الجزائر» goes on.
  if (word.and && word.kind === "preposition") return !kept.some(({ bare }) => bare === word.bare);
  // «، قادما من»
  if (word.sign === "soft" && ACCUSATIVE.test(word.bare) && !word.deed) return true;
  // Behind a date: «يوم السبت وادعيا أن»، «يوم السبت إحياء لذكرى».
  const dated = words[at - 1]?.out === true && word.joined === "" && !word.definite;
  if (dated && !word.deed && word.and) return true;
  if (dated && word.deed && verb < 0 && !ACCUSATIVE.test(word.bare)) return true;
  if (word.and && SCHEDULED.has(word.bare)) return true;
  if (!word.verb || at === verb) return false;
  // «شبكة تتكون» tells of a noun; behind one with the article another clause begins.
  const before = kept.at(-1);
  return (
    word.and || word.sign === "soft" || (before?.definite === true && at !== (relative ?? -2) + 1)
  );
}

/** «كان قد التقى»: only sets the time. */
function isAuxiliary(words: Phrase, at: number): boolean {
  const bare = words[at]?.bare ?? "";
  if (/^(?:ل?قد)$/u.test(bare)) return true;
  const behind = words[at + 1]?.bare === "قد" ? at + 2 : at + 1;
  return /^كان(?:ت|وا)?$/u.test(bare) && words[behind]?.verb === true;
}
