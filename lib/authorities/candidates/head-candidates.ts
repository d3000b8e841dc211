import type { AuthorityType } from "../authority.ts";
import { prefixBefore, withArticle, type CandidateWord } from "./candidate-word.ts";
import * as cues from "./cue-words.ts";
import { phraseEnd } from "./noun-phrase.ts";

/** A name that begins with a word saying what it names. */
export interface HeadCandidate {
  readonly type: AuthorityType;
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  /** Letters of the first word that do not belong to the name. */
  readonly prefix: number;
}

interface Head {
  readonly type: AuthorityType;
  readonly rule: string;
  readonly bare: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Fewest words after a head without article, and after one with it. */
  readonly least: readonly [number, number];
}

const heads: readonly Head[] = [
  head("organisation", "organisation-head", cues.organisationHeads, [1, 2]),
  head("system", "system-head", cues.systemHeads, [2, 3]),
  head("event", "event-head", cues.eventHeads, [1, 2]),
];

function head(
  type: AuthorityType,
  rule: string,
  bare: ReadonlySet<string>,
  least: readonly [number, number],
): Head {
  return { type, rule, bare, definite: withArticle(bare), least };
}

/**
 * The name that begins at a word, when the word is a head: «وزارة الداخلية والسلامة», «الهيئة العامة للطيران
 * المدني», «قمة الحكومات 2023». It runs on over words with the article (ال…, وال…, لل…), and ends before a
 * relative pronoun, a day, an ordinal, a title, a verb or any word without article.
 */
export function headCandidate(
  words: readonly CandidateWord[],
  first: number,
): HeadCandidate | null {
  const word = words[first];
  if (word === undefined || word.kind !== "arabic") return null;
  for (const { type, rule, bare, definite, least } of heads) {
    const asBare = prefixBefore(word, bare);
    const asDefinite = asBare === null ? prefixBefore(word, definite) : null;
    const prefix = asBare ?? asDefinite;
    if (prefix === null) continue;
    const last = phraseEnd(words, first, asDefinite !== null, type);
    if (cues.generic.has(words[first + 1]?.folded ?? "")) return null;
    const length = last - first;
    const naming = asDefinite !== null && length === 1 && isNaming(words[last]);
    if (length < least[asBare === null ? 1 : 0] && !naming) return null;
    return { type, rule, first, last: yearAfter(words, last, type), prefix };
  }
  return null;
}

function isNaming(word: CandidateWord | undefined): boolean {
  return word !== undefined && cues.namingAdjectives.has(word.folded);
}

/** An event's name takes in the year after it: «القمة العالمية للحكومات 2023». */
function yearAfter(words: readonly CandidateWord[], last: number, type: AuthorityType): number {
  const next = words[last + 1];
  const isYear = next?.glued === true && /^(?:19|20)\d\d$/u.test(next.folded);
  return type === "event" && isYear ? last + 1 : last;
}
