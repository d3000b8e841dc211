import { wordSet } from "../../arabic/fold.ts";
import { WHEN } from "./words/closed-words.ts";
import type { Dated, Phrase, Start } from "./phrase.ts";

/** A name should hold the place of its date, or end near to it in its clause. */
export function distanceCost(
  words: Phrase,
  { at: from, verb, relative }: Start,
  end: number,
  { first, last }: Dated,
): number {
  const clause = clauseOf(words, first, last);
  const [own, until] = [words[from]?.clause ?? 0, words[end]?.clause ?? 0];
  const between =
    end < first ? words.slice(end + 1, first) : from > last ? words.slice(last + 1, from) : [];
  const told = between.filter(({ out }) => !out);
  // A deed in another phrase of the clause, or one that is no more than the subject of it.
  const far = relative === undefined ? 0.6 : 1.5;
  const behind = from > last && (verb < 0 || relative !== undefined) && told.length > 0 ? far : 0;
  const next = words.slice(end + 1).find(({ out }) => !out);
  const subject = next?.kind !== "relative" && verb < 0 && told.some((word) => word.verb);
  const before = end < first && subject ? 0.8 : 0;
  // «بالاتفاقيات الممضاة في 2016»: the date is of what the participle tells of.
  let beside = first - 1;
  while (words[beside]?.out === true) beside--;
  const parted = end < beside && PARTICIPLE.test(words[beside]?.bare ?? "") ? 1 : 0;
  const another = from > last && words[from]?.and === true && verb < 0 ? 1.2 : 0;
  const near =
    parted +
    another +
    0.9 * otherDates(words, Math.min(from, last), Math.max(end, first), first) +
    behind +
    before +
    0.08 * told.length +
    0.5 * told.filter(({ deed }, index) => deed && end < first && (verb < 0 || index > 0)).length;
  if (clause > until)
    return (
      (next?.kind === "relative" && clause === until + 1 ? 0.4 : 1.3 * (clause - until)) + near
    );
  if (clause < own)
    return (clause === own - 1 && opensWhen(words, from) ? 0.7 : 1.6 * (own - clause)) + near;
  return near;
}

const PARTICIPLE = /^ال(?:م\p{L}{3,4}ه?|صادره?|واقعه?)$/u;

/** How many other dates stand between the ends of a name and its date. */
function otherDates(words: Phrase, from: number, to: number, own: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (words[at]?.out !== true) continue;
    const start = at;
    while (words[at + 1]?.out === true) at++;
    const run = words.slice(start, at + 1);
    const isDated = run.some(({ word, bare }) => word.kind === "number" || WHEN.has(bare));
    if (isDated && !(start <= own && own <= at)) count++;
  }
  return count;
}

/** The clause of a date; of one that stands alone («غدا : إمضاء الاتفاق») the next. */
function clauseOf(words: Phrase, first: number, last: number): number {
  const clause = words[first]?.clause ?? 0;
  let before = first - 1;
  while (words[before]?.out === true) before--;
  let behind = last + 1;
  while (words[behind]?.out === true) behind++;
  const alone = words[before]?.clause !== clause && words[behind]?.clause !== clause;
  return alone && words[behind] !== undefined ? (words[behind]?.clause ?? 0) : clause;
}

/** What will be is told by no past verb, and what was by no future one. */
export function tenseCost(words: Phrase, { verb }: Start, { planned }: Dated): number {
  const word = words[verb];
  if (word === undefined || word.light) return 0;
  if (planned) return word.tense === "past" ? 1.2 : 0;
  return word.tense === "future" ? 0.8 : 0;
}

/** A comma that is not of the date is where a phrase was cut or a list goes on. */
export function commaCost(words: Phrase, { at: from }: Start, end: number): number {
  let cost = 0;
  for (let at = from + 1; at <= end; at++) {
    const word = words[at];
    if (word === undefined || word.out || word.sign !== "soft") continue;
    if (words[at - 1]?.out === true)
      cost += opensWithComma(words, at - 1) || word.and || word.kind === "preposition" ? 0 : 0.5;
    else cost += word.and ? 0.3 : 0.7;
  }
  return cost;
}

/** «، اليوم السبت، زيارة»: two commas belong to the date; one behind it ends a phrase. */
function opensWithComma(words: Phrase, last: number): boolean {
  let at = last;
  while (words[at - 1]?.out === true) at--;
  return words[at]?.sign === "soft";
}

const WHEN_CLAUSE = wordSet("عندما حين حينما حيث لما");

/** «تعود القضية إلى عام 1995 عندما …»: whether a clause tells what the date before it is of. */
function opensWhen(words: Phrase, head: number): boolean {
  let at = head - 1;
  while (words[at]?.out === true || words[at]?.bare === "قد") at--;
  return WHEN_CLAUSE.has(words[at]?.bare ?? "");
}
