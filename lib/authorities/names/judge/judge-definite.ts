import { isPlaceName } from "../../../countries/places/is-place-name.ts";
import { eventHeads } from "../cues/head-words.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "./is-proper.ts";
import { dependence, goesOn, isA, isJoined, type JudgedGram, type Verdict } from "./judged-gram.ts";

const never = kind.generic | kind.title | kind.sure | kind.lineage | kind.country | kind.bodyHead;
const unlessClub = kind.theRole | kind.role | kind.given | kind.member;
const LONGEST = 4;

/** Whether a sequence stands where clubs do: in articles of sport, alone in a list or with a club's people. */
export function isClub(gram: JudgedGram): boolean {
  return gram.in("sport") / gram.count >= 0.6 && gram.in("alone", "club") >= 2;
}

/** Whether a sequence of no known head could be a body at all. */
export function mayBeBody(gram: JudgedGram): boolean {
  if (gram.words.length > LONGEST || isA(gram, 0, never)) return false;
  if (!isClub(gram) && isA(gram, 0, unlessClub)) return false;
  if (gram.kinds.some((bits) => (bits & kind.ordinal) !== 0)) return false;
  const behind = dependence(gram);
  if (behind >= (isA(gram, 0, kind.adjective) ? 0.2 : 0.35)) return false;
  return goesOn(gram).most < 0.6 && gram.in("work") / gram.count < 0.4;
}

/** «النيابة العمومية», «النجم الساحلي»: a definite noun with its adjectives, which acts like a body. */
export function judgeDefinite(gram: JudgedGram): Verdict {
  const { texts, words, count, archive } = gram;
  const type = eventHeads.has((texts[0] ?? "").slice(2)) ? "event" : "organisation";
  if (!isA(gram, 0, kind.the) || isA(gram, 0, kind.place) || !mayBeBody(gram)) return null;
  if (goesOn(gram).complement >= 0.6) return null;
  const rest = words.slice(1).map((word, i) => ({ word, i: i + 1, text: texts[i + 1] ?? "" }));
  if (rest.some(({ i }) => isA(gram, i, kind.sure))) return null;
  const evidence = gram.in("member", "speech", "quoted", "naming", "bracketed");
  const isSpelledOut =
    rest.length > 1 &&
    rest.every(({ word, i }) => isProper(archive.vocabulary, word) || isA(gram, i, kind.lineage));
  if (isSpelledOut)
    return evidence >= 3 && evidence / count >= 0.15
      ? { type, confidence: Math.min(0.85, 0.3 + evidence / count) }
      : null;
  const isOfTown = rest.some(
    ({ i, text }) => isOfPlace(text) || isA(gram, i, kind.nationality) || isInPlace(gram, i),
  );
  if (isClub(gram) && hasAdjectives(gram) && isOfTown) return { type, confidence: 0.6 };
  if (/(?:ات|ون|ين)$/u.test(texts[0] ?? "") || !hasAdjectives(gram)) return null;
  if (evidence < 3 || evidence / count < 0.06) return null;
  return { type, confidence: Math.min(0.85, 0.3 + (2 * evidence) / count) };
}

/** Adjectives that agree with the noun, and then perhaps its town. */
function hasAdjectives(gram: JudgedGram): boolean {
  const { texts, words, archive } = gram;
  const [noun = "", adjective = ""] = texts;
  if (noun.endsWith("ه") && !adjective.endsWith("ه")) return false;
  return words.every((word, i) => {
    if (i === 0 || isA(gram, i, kind.adjective)) return true;
    return i > 1 && (texts[i] ?? "").startsWith("ب") && isJoined(archive.vocabulary, word);
  });
}

function isInPlace({ words, archive }: JudgedGram, i: number): boolean {
  const { bases, kinds } = archive.vocabulary;
  const word = words[i] ?? 0;
  const base = bases[word] ?? word;
  return base !== word && ((kinds[base] ?? 0) & kind.place) !== 0;
}

/** «القيرواني», «البنزرتية»: the adjective of a place. */
function isOfPlace(text: string): boolean {
  const stem = /^ال(..+?)(?:ي|يه)$/u.exec(text)?.[1];
  if (stem === undefined) return false;
  return ["", "ه", "ا"].some((end) => isPlaceName(stem + end) || isPlaceName(`ال${stem}${end}`));
}
