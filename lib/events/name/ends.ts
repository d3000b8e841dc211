import { isDeedWord } from "./words/deed-words.ts";
import {
  CIRCUMSTANCES,
  NEGATIONS,
  PAIRING,
  SCHEDULED,
  THROUGH,
  WHEN,
} from "./words/closed-words.ts";
import type { NameWord } from "./words/name-word.ts";
import type { Phrase } from "./phrase.ts";
import { isWholeAlone } from "./words/verb-words.ts";

/** What a phrase cannot do without. */
const NO_END = 9;

/** «مؤتمرا»: what is done, where it has no article. */
const OBJECT = /\p{L}{3}ا$/u;

/**
 * What a name loses by ending at a word: nothing where the clause ends, little before a circumstance, more before «في» or «و», and
 * all in the middle of a phrase: before a noun that the last word belongs to, or its adjective.
 * @param hasVerb whether the name has a verb; without one it is no end before the verb whose subject it is.
 */
export function endCost(
  words: Phrase,
  at: number,
  kept: Phrase,
  hasVerb: boolean,
  { anyWord = false, takesObject = true } = {},
): number {
  const last = words[at];
  // «المفاوضات ستنطلق»
  const whole = last !== undefined && last.verb && kept.length > 2 && isWholeAlone(last.bare);
  if (last === undefined || !(anyWord || last.ends || whole)) return NO_END;
  // «في صائفة 2014»: half of something.
  const governed = last.joined !== "" || kept.at(-2)?.kind === "preposition";
  const date = words[at + 1];
  const half =
    date?.out === true && date.sign === null && !WHEN.has(date.bare) && !last.definite && governed;
  return (
    (half ? 0.9 : 0) + (whole ? 1.2 : 0) + costBefore(words, at, last, kept, hasVerb, takesObject)
  );
}

function costBefore(
  words: Phrase,
  at: number,
  last: NameWord,
  kept: Phrase,
  hasVerb: boolean,
  takesObject: boolean,
): number {
  let behind = at + 1;
  while (words[behind]?.out === true) behind++;
  const next = words[behind];
  const dated = behind > at + 1;
  if (next === undefined || next.sign === "hard") return 0;
  const soft = words.slice(at + 1, behind + 1).some(({ sign }) => sign === "soft");
  if (next.kind === "relative") return last.definite ? 0.3 : 0.1;
  if (next.kind === "pronounOpener" || /^(?:ان|بان)$/u.test(next.bare))
    return hasVerb && kept.length < 6 ? 2 : 0.8;
  if (next.verb && next.and) return 0.1;
  // «أعضاء المكتب، قد أعلنوا»: the subject of what follows.
  if (!hasVerb && last.definite && (next.verb || next.bare === "قد" || NEGATIONS.has(next.bare)))
    return dated && kept[0]?.deed === true ? 0.6 : 3;
  if (next.bare === "ما" && next.sign === null && !dated) return 1;
  if (next.kind === "opener" || next.leading) return 0.1;
  if (next.verb && soft) return 0.3;
  if (SCHEDULED.has(next.bare)) return next.and ? 0.1 : 0.3;
  const second = words[behind + 1];
  if (CIRCUMSTANCES.has(next.bare)) return 0.2;
  if ((next.kind === "preposition" || next.joined !== "") && THROUGH.has(second?.bare ?? ""))
    return 0.2;
  if (next.kind === "preposition")
    return prepositionCost(next.bare, last) - (dated || soft ? 0.3 : 0);
  if (next.and) return kept.some(({ bare }) => PAIRING.has(bare)) ? NO_END : soft ? 0.5 : 0.9;
  if (next.joined !== "") return dated || soft ? 0.4 : 0.7;
  if (next.verb) return hasVerb && last.definite ? 1 : 0.6;
  if (soft && !dated) return 0.4;
  // «انتقل إلى الفريق عام 2015 قادما من»
  if (dated && !takesObject && OBJECT.test(next.word.folded) && !next.deed) return 0.3;
  if (dated)
    return OBJECT.test(next.word.folded) || isDeedWord(next.base, next.written) ? 2.5 : 1.5;
  // «رئيسا للجمهورية»: behind a phrase with the article a noun without it is what is done, or how.
  if (last.definite && !next.definite && next.word.kind === "arabic") return 1.6;
  return NO_END;
}

function prepositionCost(preposition: string, last: NameWord): number {
  if (preposition === "في" || preposition === "فى") return 0.6;
  if (preposition === "من") return last.definite ? 0.8 : 1.4;
  if (preposition === "بين") return 1.4;
  return 1;
}
