import { fold, wordSet } from "../../arabic/fold.ts";
import type { Scene } from "../scene.ts";
import { CIRCUMSTANCES } from "./phrase-words.ts";
import { isDeed, type PhraseWord } from "./phrases.ts";
import { bare } from "./word-traits.ts";
import type { Start } from "./starts.ts";

const FEWEST = 4;
const MOST = 10;
/** The length that reads best. */
const BEST = 7;
const PERHAPS = fold("قد");
const ALL = wordSet("كل بين كلا");
const ARTICLE = /^(?:[بك]?ال|لل)/u;

const COMMA = /[،,]/u;
/** «يشرح»: a verb, where it stands behind a date. */
const IMPERFECT = /^ي\p{L}{3,}/u;

/** Words of a sentence, in order, and how well they stand alone. */
export interface Cut {
  readonly words: readonly PhraseWord[];
  readonly worth: number;
}

/** The names that begin at a place. */
export function cutsFrom(
  words: readonly PhraseWord[],
  { at: from, worth, subject, beside }: Start,
  scene: Scene,
  keepsDate: boolean,
): readonly Cut[] {
  const cuts: Cut[] = [];
  // A clause without an agent («أنه تم قطع») has its own words first.
  const kept = words[from]?.word.future === true ? [...subject] : [];
  let less = 0;
  for (let to = from; to < words.length; to++) {
    const word = words[to];
    if (word === undefined) break;
    // A phrase beside the date goes on behind it only without a break.
    const apart = word.breaks !== null || word.relative || kept.length === 0;
    if (beside && word.word.classes.has("was")) break;
    if (beside && to > scene.last && !word.out && apart) break;
    if (to > from && (word.breaks === "hard" || word.opener)) break;
    if (to > from && word.breaks === "soft" && !word.out && words[to - 1]?.out !== true)
      less += 0.4;
    if (to > from && word.and && word.preposition) less += 0.6;
    if (word.out) {
      // Another date between: two things are told.
      if (words[to - 1]?.out !== true && !isNear(words, to, scene)) less += 1;
      continue;
    }
    if (word.word.folded === PERHAPS) continue;
    kept.push(word);
    // «سيوك-يول» is one word.
    const count = kept.filter(({ word: { gap } }) => gap !== "-").length;
    if (count > MOST) break;
    if (count < FEWEST) continue;
    const next = following(words, to);
    if (keepsDate ? to !== scene.last : !endsAt(kept, next)) continue;
    const length = Math.abs(count - BEST) * 0.15;
    const deed = kept.some(isDeed) ? 0.5 : -0.3;
    const whole = deed + wholeness(next) - looseness(kept, next) + reaches(words, from, to, scene);
    cuts.push({ words: [...kept], worth: worth + whole - length - less });
  }
  return cuts;
}

/** What comes behind a word: the next one that is kept, whether dates are left out between, whether a clause ends. */
interface Following {
  readonly word: PhraseWord | undefined;
  readonly afterDate: boolean;
  readonly closes: boolean;
}

function following(words: readonly PhraseWord[], to: number): Following {
  let at = to + 1;
  while (words[at]?.out === true) at++;
  const word = words[at];
  const afterDate = at > to + 1;
  if (word === undefined || word.breaks === "hard" || word.opener)
    return { word, afterDate, closes: true };
  if (!afterDate) return { word, afterDate, closes: word.breaks === "soft" };
  // «بدأ الرئيس، اليوم السبت، زيارة»: the commas belong to the date.
  const comma = COMMA.test(words[to + 1]?.word.gap ?? "");
  return { word, afterDate, closes: COMMA.test(word.word.gap) && !comma };
}

/** Whether a name can end with its last word. */
function endsAt(
  kept: readonly PhraseWord[],
  { word: next, afterDate, closes }: Following,
): boolean {
  const last = kept.at(-1);
  if (last === undefined || !last.ends || kept.at(-2)?.relative === true) return false;
  // «لجلسة يوم الأربعاء»
  if (afterDate && last.joined && !ARTICLE.test(last.word.folded)) return false;
  return closes || next?.opens === true || (afterDate && IMPERFECT.test(next?.word.folded ?? ""));
}

/** How whole a phrase is that ends before a word. */
function wholeness({ word: next, closes }: Following): number {
  if (closes) return 0.8;
  return next !== undefined && CIRCUMSTANCES.has(next.word.folded) ? 0.4 : 0;
}

/** What makes an end doubtful. */
function looseness(kept: readonly PhraseWord[], { word: next }: Following): number {
  const last = kept.at(-1);
  // «كل من ألمانيا والدنمارك» is not whole after its first.
  const first = next?.and === true && kept.slice(-4).some(({ word }) => ALL.has(word.folded));
  const alone = last?.and === true && !/^وال/u.test(last.word.folded);
  const number = last?.word.kind === "number";
  const short = CIRCUMSTANCES.has(bare(kept.at(-2)?.word.folded ?? ""));
  return (first ? 1 : 0) + (alone ? 0.3 : 0) + (number ? 1 : 0) + (short ? 0.5 : 0);
}

/** Whether what is left out at a place belongs to the date itself. */
function isNear(words: readonly PhraseWord[], at: number, { first, last }: Scene): boolean {
  let end = at;
  while (words[end + 1]?.out === true) end++;
  return at <= last && end >= first;
}

/** A name should hold the place of the date, and not end before the clause that has it. */
function reaches(words: readonly PhraseWord[], from: number, to: number, { first, last }: Scene) {
  if (from > last) return 1;
  const between = words.slice(to + 1, first);
  if (between.every(({ out }) => out)) return 1;
  if (between.some(({ opener, relative, breaks }) => opener || relative || breaks === "hard"))
    return -1.5;
  return between.some(({ word }) => CIRCUMSTANCES.has(word.folded)) ? -1 : -0.5;
}
