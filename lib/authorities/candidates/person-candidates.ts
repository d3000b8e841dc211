import { prefixBefore, withArticle, type CandidateWord } from "./candidate-word.ts";
import * as cues from "./cue-words.ts";
import { givenNames } from "./given-names.ts";

/** A person's name that a cue stands beside. */
export interface PersonCandidate {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  /** Letters of the first word that do not belong to the name. */
  readonly prefix: number;
}

const LONGEST = 7;
const LOOK_BACK = 7;
const offices = new Set([...cues.roles, ...withArticle(cues.roles)]);
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
  const titled = before !== undefined && prefixBefore(before, cues.titles) !== null;
  if (before !== undefined && (cues.lineage.has(before.folded) || isGiven(before))) return null;
  if (isNamesake(words, first, titled)) return null;
  const { last, parts } = nameEnd(words, first, titled);
  if (parts < 2) return null;
  const rule = titled ? "title" : (cueBefore(words, first) ?? cueAfter(words, last));
  return rule === null ? null : { rule, first, last, prefix };
}

function isGiven(word: CandidateWord): boolean {
  return givenNames.has(word.folded) && !isUpon(word);
}

/** على folds to the same as علي: only the letter as it was typed tells them apart. */
function isUpon(word: CandidateWord): boolean {
  return word.text.endsWith("\u0649") && word.folded.endsWith("علي");
}

function givenPrefix(word: CandidateWord, next: CandidateWord | undefined): number | null {
  if (isUpon(word)) return null;
  const known = prefixBefore(word, givenNames);
  if (known !== null) return known;
  if (next?.glued !== true || !next.definite) return null;
  return prefixBefore(word, new Set(["عبد"]));
}

/** Whether an institution bears the name: «جامعة الأمير سلطان», «مكتبة الملك عبدالعزيز». */
function isNamesake(words: readonly CandidateWord[], first: number, titled: boolean): boolean {
  const head = words[first - (titled ? 2 : 1)];
  const joined = words[first]?.glued === true && (!titled || words[first - 1]?.glued === true);
  if (head === undefined || !joined) return false;
  return prefixBefore(head, cues.namedAfter) !== null || prefixBefore(head, named) !== null;
}

const named = withArticle(cues.namedAfter);

/** The last word of a name and how many parts it has. عبد الله is one part; what بن leads to is one. */
function nameEnd(
  words: readonly CandidateWord[],
  first: number,
  titled: boolean,
): { last: number; parts: number } {
  let last = first;
  let parts = 1;
  if (words[first]?.folded.endsWith("عبد") === true) last++;
  while (last - first < LONGEST) {
    const next = words[last + 1];
    if (next === undefined || !next.glued || next.kind !== "arabic") break;
    const after = words[last + 2];
    if (cues.lineage.has(next.folded) || next.folded === "عبد") {
      if (after?.glued !== true || after.kind !== "arabic") break;
      if (next.folded !== "ال" && isStop(after)) break;
      last += 2;
      // بن عبد العزيز is three words.
      if (after.folded === "عبد" && words[last + 1]?.glued === true) last++;
    } else if (isGiven(next)) last++;
    else if (isSurname(next)) {
      last++;
      if (after?.glued !== true || !cues.lineage.has(after.folded))
        return { last, parts: parts + 1 };
    } else if (isForeignSurname(next, after, titled, parts)) {
      return { last: last + 1, parts: parts + 1 };
    } else break;
    parts++;
  }
  return { last, parts };
}

function isSurname(word: CandidateWord): boolean {
  const { definite, folded } = word;
  return definite && ![cues.chainStops, cues.notSurnames, offices].some((set) => set.has(folded));
}

function isStop(word: CandidateWord): boolean {
  if (isGiven(word)) return false;
  return (
    cues.speech.has(word.folded) ||
    cues.nameStops.has(word.folded) ||
    cues.chainStops.has(word.folded)
  );
}

/** A last part without article: a word that is no verb, particle or office, before an office or at the end. */
function isForeignSurname(
  word: CandidateWord,
  after: CandidateWord | undefined,
  titled: boolean,
  parts: number,
): boolean {
  if (word.definite || isStop(word) || offices.has(word.folded)) return false;
  const closes = after === undefined || !after.glued;
  // Before an office, or at the end of a titled name, only a verb in the present could be meant instead.
  if (isOffice(after) || (titled && closes)) return !/^[يو]/u.test(word.folded);
  if (parts > 1 && !closes) return false;
  const isVerbLike = /^[يتنسوفبلا]/u.test(word.folded);
  return !isVerbLike && (titled || (closes && !/[اه]$/u.test(word.folded)));
}

function isOffice(word: CandidateWord | undefined): boolean {
  return word?.glued === true && cues.roles.has(word.folded);
}

/** An office before the name with nothing but definite words between, or a verb of saying right before. */
function cueBefore(words: readonly CandidateWord[], first: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - LOOK_BACK); i--) {
    const word = words[i];
    if (word === undefined || words[i + 1]?.glued !== true) return null;
    if (i === first - 1 && prefixBefore(word, cues.speech) !== null) return "speech-verb";
    if (prefixBefore(word, offices) !== null) return "role-noun";
    const linked = word.definite || /^(?:وال|لل)/u.test(word.folded) || isHead(word);
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
