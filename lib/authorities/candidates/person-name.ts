import { sureGivenNames } from "../../arabic/given-names.ts";
import { prefixBefore, withArticle, type CandidateWord } from "./candidate-word.ts";
import * as persons from "../names/cues/person-words.ts";
import * as cues from "./cue-words.ts";

/** Offices with and without article. */
export const offices: ReadonlySet<string> = new Set([
  ...persons.roles,
  ...withArticle(persons.roles),
]);

const LONGEST = 7;

/** Whether a word without proclitics is a given name. */
export function isGiven(word: CandidateWord): boolean {
  return sureGivenNames.has(word.folded) && !isUpon(word);
}

/** على folds to the same as علي: only the letter as it was typed tells them apart. */
function isUpon(word: CandidateWord): boolean {
  return word.text.endsWith("\u0649") && word.folded.endsWith("علي");
}

/** How many letters stand joined before a given name; null when the word is none. */
export function givenPrefix(word: CandidateWord, next: CandidateWord | undefined): number | null {
  if (isUpon(word)) return null;
  const known = prefixBefore(word, sureGivenNames);
  if (known !== null) return known;
  if (next?.glued !== true || !next.definite) return null;
  return prefixBefore(word, new Set(["عبد"]));
}

/**
 * The last word of a name and how many parts it has. عبد الله is one part; what بن leads to is one.
 *
 * @param first index of the given name.
 * @param titled a title stands right before it: then a last part without article is believed more readily.
 */
export function nameEnd(
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
  return definite && ![cues.phraseStops, cues.notSurnames, offices].some((set) => set.has(folded));
}

function isStop(word: CandidateWord): boolean {
  if (isGiven(word)) return false;
  return (
    cues.speech.has(word.folded) ||
    cues.nameStops.has(word.folded) ||
    cues.phraseStops.has(word.folded)
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

/** Whether a word right after a name is an office («عهود الرومي وزيرة»). */
export function isOffice(word: CandidateWord | undefined): boolean {
  return word?.glued === true && persons.roles.has(word.folded);
}
