import type { AuthorityType } from "../authority.ts";
import { prefixBefore, withArticle, type CandidateWord } from "./candidate-word.ts";
import * as cues from "./cue-words.ts";
import { givenNames } from "./given-names.ts";

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

const LONGEST = 8;

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
    const last = chainEnd(words, first, asDefinite !== null, type);
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

/** Index of the last word of the chain that follows a head. */
function chainEnd(
  words: readonly CandidateWord[],
  first: number,
  definiteHead: boolean,
  type: AuthorityType,
): number {
  let last = first;
  const construct = words[first + 1];
  if (!definiteHead && construct !== undefined && isConstruct(construct, words[first + 2])) last++;
  const start = last;
  while (last - first < LONGEST) {
    const next = words[last + 1];
    if (next === undefined || !next.glued) break;
    const mayBegin = next.definite && (!definiteHead || isAdjective(next));
    if (last === start && !mayBegin) break;
    const enumerates =
      next.folded.startsWith("وال") && words[last]?.folded.startsWith("لل") !== true;
    if (type === "system" && enumerates) break;
    if (last > start && !agrees(words[last], next)) break;
    if (!continues(next, words[last + 2])) break;
    last++;
  }
  return last === start ? first : last;
}

/** A nisba or one of the few other adjectives that names bear. */
function isAdjective({ folded }: CandidateWord): boolean {
  return (
    /(?:ي|يه)$/u.test(folded) ||
    cues.plainAdjectives.has(folded) ||
    cues.namingAdjectives.has(folded)
  );
}

/**
 * After an adjective or a second noun («والدواء») only adjectives go on with a name; a noun begins the rest of
 * the sentence («مجلس الوزراء الكويتي | التفجير الإرهابي»).
 */
function agrees(before: CandidateWord | undefined, word: CandidateWord): boolean {
  if (before === undefined || !word.definite || isAdjective(word)) return true;
  return !((before.definite && isAdjective(before)) || before.folded.startsWith("وال"));
}

/** A noun without article that a definite one follows: «مركز دراسات الخليج». */
function isConstruct(word: CandidateWord, after: CandidateWord | undefined): boolean {
  if (!word.glued || word.kind !== "arabic" || word.definite || after === undefined) return false;
  if (!after.glued || !after.definite || cues.chainStops.has(after.folded)) return false;
  if (cues.verbalNouns.has(word.folded)) return true;
  if (givenNames.has(word.folded)) return false;
  return !(
    /^[يتنسوفبكل]/u.test(word.folded) ||
    cues.nameStops.has(word.folded) ||
    /ا$/u.test(word.folded)
  );
}

function continues(word: CandidateWord, after: CandidateWord | undefined): boolean {
  if (word.kind !== "arabic") return false;
  const { folded } = word;
  if (/(?:ها|هم|هما)$/u.test(folded)) return false;
  if (word.definite) return !cues.chainStops.has(folded);
  if (folded.startsWith("وال") && folded.length > 5) {
    const noun = folded.slice(1);
    const begins = [cues.organisationHeads, cues.eventHeads, cues.systemHeads].some((set) =>
      set.has(noun.slice(2)),
    );
    return !begins && !cues.chainStops.has(noun);
  }
  if (folded.startsWith("لل") && folded.length > 4) {
    const noun = `ال${folded.slice(2)}`;
    return !cues.chainStops.has(noun) && !cues.purposeStops.has(noun);
  }
  const purpose = folded.startsWith("ل") && cues.purposes.has(folded.slice(1));
  return purpose && after?.definite === true && after.glued;
}

/** An event's name takes in the year after it: «القمة العالمية للحكومات 2023». */
function yearAfter(words: readonly CandidateWord[], last: number, type: AuthorityType): number {
  const next = words[last + 1];
  const isYear = next?.glued === true && /^(?:19|20)\d\d$/u.test(next.folded);
  return type === "event" && isYear ? last + 1 : last;
}
