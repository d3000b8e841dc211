import { isLinked, prefixBefore, withArticle, type CandidateWord } from "./candidate-word.ts";
import * as persons from "../names/cues/person-words.ts";
import * as cues from "./cue-words.ts";
import { givenPrefix, isGiven, isOffice, nameEnd, offices } from "./person-name.ts";

/** A person's name that a cue stands beside. */
export interface PersonCandidate {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  /** Letters of the first word that do not belong to the name. */
  readonly prefix: number;
}

const LOOK_BACK = 7;
const CONJUNCTION = new Set(["و"]);

/**
 * The person named from a word on, when it is a given name, the name has two parts or more, and a title
 * («الدكتور محمد العلي»), an office before («وزير الخارجية عادل الجبير») or after it («عهود الرومي وزيرة»), or
 * a verb of saying leads to it.
 */
export function personCandidate(
  words: readonly CandidateWord[],
  first: number,
): PersonCandidate | null {
  const word = words[first];
  if (word === undefined || word.kind !== "arabic") return null;
  const prefix = givenPrefix(word, words[first + 1]);
  if (prefix === null || (prefix > 0 && !CONJUNCTION.has(word.folded.slice(0, prefix))))
    return null;
  const before = word.glued ? words[first - 1] : undefined;
  const titled = before !== undefined && prefixBefore(before, persons.titles) !== null;
  if (before !== undefined && (cues.lineage.has(before.folded) || isGiven(before))) return null;
  if (isNamesake(words, first, titled)) return null;
  const { last, parts } = nameEnd(words, first, titled);
  if (parts < 2) return null;
  const rule = titled ? "title" : (cueBefore(words, first) ?? cueAfter(words, last));
  return rule === null ? null : { rule, first, last, prefix };
}

/** Whether an institution bears the name: «جامعة الأمير سلطان», «مكتبة الملك عبدالعزيز». */
function isNamesake(words: readonly CandidateWord[], first: number, titled: boolean): boolean {
  const head = words[first - (titled ? 2 : 1)];
  const joined = words[first]?.glued === true && (!titled || words[first - 1]?.glued === true);
  if (head === undefined || !joined) return false;
  return prefixBefore(head, persons.namedAfter) !== null || prefixBefore(head, named) !== null;
}

const named = withArticle(persons.namedAfter);

/** An office before the name with nothing but definite words between, or a verb of saying right before. */
function cueBefore(words: readonly CandidateWord[], first: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - LOOK_BACK); i--) {
    const word = words[i];
    if (word === undefined || words[i + 1]?.glued !== true) return null;
    if (i === first - 1 && prefixBefore(word, cues.speech) !== null) return "speech-verb";
    if (prefixBefore(word, offices) !== null) return "role-noun";
    const linked = isLinked(word) || isHead(word);
    if (!linked) return null;
  }
  return null;
}

function isHead(word: CandidateWord): boolean {
  return cues.organisationHeads.has(word.folded) || cues.verbalNouns.has(word.folded);
}

/** An office right after the name. */
function cueAfter(words: readonly CandidateWord[], last: number): string | null {
  return isOffice(words[last + 1]) ? "name-role" : null;
}
