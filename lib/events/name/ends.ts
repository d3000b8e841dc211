import { isAuxiliary } from "./clause-start.ts";
import { isBreak } from "./clause.ts";
import { ALONE } from "./deed-words.ts";
import { endRank, LOOSE, OBJECT, SCHEDULED } from "./end-rank.ts";
import { CIRCUMSTANCES } from "./name-words.ts";
import type { NameWord } from "./name-word.ts";
import { leavesRelative, resumes } from "./relative-clause.ts";
import { stops } from "./sound.ts";
import { UNKNOWN, type Phrase, type Start } from "./start.ts";
import { isWhole } from "./whole.ts";

const FEWEST = 4;
const MOST = 10;

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
    const own = at === start.relative;
    if (
      at > start.at &&
      !own &&
      word.is.has("relative") &&
      (kept.length >= FEWEST || start.verb >= 0)
    )
      break;
    if (start.verb < 0 && !goesOnBehindDate(words, start.at, at, kept)) break;
    if (at > start.at && word.and && SCHEDULED.has(word.bare)) break;
    if (word.bare === "قد" || isAuxiliary(words, at)) continue;
    if (start.relative !== undefined && leavesRelative(words, start.relative, at)) break;
    if (!resumes(words, start, at) && stops(words, at, kept, start.verb >= 0)) break;
    kept.push(word);
    const count = kept.filter(({ word: { gap } }) => gap !== "-").length;
    if (count > MOST) break;
    if (upTo !== null && at !== upTo) continue;
    if (count < FEWEST || at <= (start.relative ?? -1) || !reaches(words, start, at, first))
      continue;
    const verbLast = at === start.verb && ALONE.has(word.bare);
    if (upTo === null && ((!word.ends && !verbLast) || !isWhole(words, start, at, kept))) continue;
    const doubt = upTo === null ? endRank(words, at, kept) : 0;
    if (start.verb === UNKNOWN && doubt > 0) continue;
    if (doubt <= rank) [best, rank] = [[...kept], doubt];
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
  const before = kept.at(-1);
  // «التي ستجمع غدا الفريقين»
  if (told && before?.verb === true) return !word.verb && !word.and;
  if (told && !kept.some(({ verb }) => verb)) return LOOSE.has(word.bare);
  // «احتضان تونس غدا مؤتمرا دوليا»
  const object =
    kept.length > 1 && before?.deed === false && !before.and && OBJECT.test(word.word.folded);
  if (object && !told && !word.and && !CIRCUMSTANCES.has(word.bare)) return true;
  if (word.verb) return !told && !word.is.has("speaking");
  return word.is.has("preposition") || word.joined !== "";
}

/** A name holds the place of its date, or ends in its clause with no other verb between. */
function reaches(words: readonly NameWord[], start: Start, end: number, first: number): boolean {
  for (let at = end + 1; at < first; at++) {
    const word = words[at];
    if (word === undefined || word.out) continue;
    // «إضراب الأطباء الذي كان بدأ»
    if (word.is.has("relative") && at === end + 1 && !word.and) return true;
    // «يعقد المجلس جلسة لمناقشة القانون غدا»: what for, is of the clause.
    const purpose = start.verb >= 0 && word.joined === "ل";
    if (isBreak(word) || word.verb || (word.deed && !purpose) || word.is.has("relative"))
      return false;
  }
  return true;
}
