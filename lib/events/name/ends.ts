import { wordSet } from "../../arabic/fold.ts";
import { isBreak } from "./clause.ts";
import { ALONE, neededOf } from "./deed-words.ts";
import { CIRCUMSTANCES } from "./name-words.ts";
import type { NameWord } from "./name-word.ts";
import { pointsOut, stops } from "./sound.ts";
import { UNKNOWN, type Start } from "./starts.ts";

export const FEWEST = 4;
export const MOST = 10;

/** Words of a sentence in order. */
export type Phrase = readonly NameWord[];

/** «القمة المقرر عقدها». */
const SCHEDULED = wordSet(
  "المقرر المقررة المزمع المزمعة المبرمج المبرمجة المنعقد المنعقدة المقام المقامة المنتظر المنتظرة",
);
/** «على هامش»، «من أجل»، «في إطار»: a circumstance. */
const THROUGH = wordSet(
  "هامش إثر خلفية متن متنها متنه إطار أجل خلال طريق جانب أن ضوء حدود غاية شأنها شأنه سياق انتظار حين صورة حال حضور أعقاب",
);
/** Both of what stands behind them must stand in a name. */
const BOTH = wordSet("بين كلا كلتا كل");
/** Prepositions before which a phrase may be whole: «في»، and ب and ل joined to a word. */
const LOOSE = wordSet("في فى داخل قرب أمام ضد حول بشأن بخصوص نحو عبر");

/**
 * The longest phrase of 4 to 10 words from a start that is whole at its end; of ends, one where the clause or a
 * comma ends is better than one before a circumstance, and that better than one before «في» or «و».
 */
export function wholePhrase(
  words: readonly NameWord[],
  start: Start,
  first: number,
  upTo: number | null,
): Phrase | null {
  const kept: NameWord[] = [...start.agent];
  let best: Phrase | null = null;
  let rank = Infinity;
  for (let at = start.at; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (at > start.at && isBreak(word))) break;
    if (word.out) continue;
    if (at > start.at && word.is.has("relative") && (kept.length >= FEWEST || start.verb >= 0))
      break;
    if (start.verb < 0 && !goesOnBehindDate(words, start.at, at, kept)) break;
    if (at > start.at && word.and && SCHEDULED.has(word.bare)) break;
    if (word.bare === "قد") continue;
    if (stops(words, at, kept, start.verb >= 0)) break;
    kept.push(word);
    const count = kept.filter(({ word: { gap } }) => gap !== "-").length;
    if (count > MOST) break;
    if (upTo !== null && at !== upTo) continue;
    if (count < FEWEST || !reaches(words, at, first)) continue;
    const verbLast = at === start.verb && ALONE.has(word.bare);
    if (upTo === null && ((!word.ends && !verbLast) || !isWhole(words, start, at, kept))) continue;
    const own = upTo === null ? endRank(words, at, kept) : 0;
    if (start.verb === UNKNOWN && own > 0) continue;
    if (own <= rank) [best, rank] = [[...kept], own];
  }
  return rank < Infinity ? best : null;
}

/**
 * Behind a date a phrase without a verb goes on only with what a preposition leads to, and not behind a comma that
 * is not the second of two around the date.
 */
function goesOnBehindDate(
  words: readonly NameWord[],
  from: number,
  at: number,
  kept: Phrase,
): boolean {
  let date = at;
  while (date > from && words[date - 1]?.out === true) date--;
  const word = words[at];
  if (date === at || date === from || word === undefined || word.out) return true;
  if (kept.at(-1)?.is.has("light") === true) return true;
  const told = kept.some(({ is }) => is.has("relative"));
  if (word.sign === "soft" && words[date]?.sign !== "soft") return false;
  // «الهجوم الذي جد أمس على دائرة الاتهام»: of the words around.
  if (told) return LOOSE.has(word.bare);
  return word.is.has("preposition") || word.joined !== "" || word.verb;
}

/** How doubtful an end is: 0 the clause ends, … infinite no end. */
function endRank(words: readonly NameWord[], at: number, kept: Phrase): number {
  let behind = at + 1;
  while (words[behind]?.out === true) behind++;
  const next = words[behind];
  const dated = behind > at + 1;
  if (next === undefined || isBreak(next) || next.is.has("relative")) return 0;
  const between = words.slice(at + 1, behind + 1);
  // «بدأ الرئيس، اليوم السبت، زيارة»: two commas belong to the date.
  const commas = between.filter(({ sign }) => sign === "soft").length;
  if (commas === 1 && !(dated && words[at + 1]?.sign === "soft") && !next.and) return 0.5;
  if (SCHEDULED.has(next.bare)) return 0;
  const through = next.is.has("preposition") && THROUGH.has(words[behind + 1]?.bare ?? "");
  if (through || CIRCUMSTANCES.has(next.bare) || next.word.future) return 1;
  const loose = LOOSE.has(next.bare) || (next.joined !== "" && !next.is.has("preposition"));
  if (loose) return dated ? 1 : 2;
  const last = kept.at(-1);
  if (next.bare === "من" && last?.definite === true && last.joined === "") return 3;
  if (next.and || next.bare === "و") {
    const both = kept.some(({ bare }) => BOTH.has(bare));
    return both || next.is.has("preposition") ? Infinity : 2;
  }
  return Infinity;
}

/** Whether what a phrase needs stands in it, and its last word is no half of something. */
function isWhole(
  words: readonly NameWord[],
  { at: head, verb }: Start,
  end: number,
  kept: Phrase,
): boolean {
  const inside = words
    .slice(Math.max(head, verb === UNKNOWN ? -1 : verb) + 1, end + 1)
    .filter(({ out }) => !out);
  const has = (needed: ReadonlySet<string>) =>
    inside.some(({ bare, joined, is }, index) => {
      const own = is.has("preposition") ? bare : joined;
      return (
        [...needed].some((one) => own === foldedPreposition(one)) &&
        (joined !== "" || index < inside.length - 1)
      );
    });
  const governing = words[verb >= 0 && verb !== UNKNOWN ? verb : head];
  const needed = governing === undefined ? undefined : neededOf(governing.bare);
  if (needed !== undefined && !has(needed)) return false;
  const last = kept.at(-1);
  const before = kept.at(-2);
  if (last === undefined || before === undefined) return false;
  // «لتنظيم»، «قبل انطلاق»، «في منع»: of what, is not said.
  const dated = words[end + 1]?.out === true;
  if (dated && !last.definite && (last.joined !== "" || words[end + 1]?.word.kind === "number"))
    return false;
  // «للتنديد»: of what, is not said.
  if (last.joined !== "" && last.deed && !dated && words[end + 1]?.sign === null) return false;
  const after = words[end + 1];
  if (last.joined === "ل" && last.definite && after?.out === false && after.joined !== "")
    return false;
  // «مواجهته المرتقبة التي ستجمعه»
  const behind = words.slice(end + 1).find(({ out }) => !out);
  if (behind?.is.has("relative") === true && (pointsOut(last) || pointsOut(before))) return false;
  const told = kept.findIndex(({ is }) => is.has("relative"));
  if (told >= 0 && kept.length - told < 4) return false;
  const governed = last.joined !== "" || before.is.has("preposition") || before.verb;
  if (last.deed && !last.definite && governed) return false;
  if (neededOf(last.bare) !== undefined || neededOf(last.base) !== undefined) return false;
  if (verb < 0 || verb === UNKNOWN || needed !== undefined || ALONE.has(words[verb]?.bare ?? ""))
    return true;
  // A verb with no more than its subject.
  return inside.length >= (verb > head ? 1 : 2) && hasObject(inside, verb > head);
}

const foldedPreposition = (one: string) => one.replace("ى", "ي").replace("إ", "ا");

/** Behind a verb and its subject something more is said: an object without an article, a name, or what a preposition leads to. */
function hasObject(inside: Phrase, subjectFirst: boolean): boolean {
  if (subjectFirst) return true;
  return inside.some((word, index) => {
    const before = inside[index - 1];
    if (before === undefined) return false;
    return (
      word.is.has("preposition") ||
      (before.definite && !word.definite) ||
      (!before.definite && index > 1 && word.definite && !inside[index - 2]?.definite)
    );
  });
}

/** A name holds the place of its date, or ends in its clause with no other verb between. */
function reaches(words: readonly NameWord[], end: number, first: number): boolean {
  for (let at = end + 1; at < first; at++) {
    const word = words[at];
    if (word === undefined || word.out) continue;
    // «إضراب الأطباء الذي كان بدأ»
    if (word.is.has("relative") && at === end + 1 && !word.and) return true;
    if (isBreak(word) || word.verb || word.deed || word.is.has("relative")) return false;
  }
  return true;
}
