import type { DateMention } from "../dates/date-mention.ts";
import { parseIsoDay } from "../dates/civil-day.ts";
import { earliestDay, latestDay, precisionOf, type EdtfPrecision } from "../dates/edtf-bounds.ts";
import type { Relation } from "./relation.ts";
import type { SentenceWord } from "./sentence-words.ts";
import type { WordClass } from "./words/word-classes.ts";

/** One dated sentence, as the rules look at it. */
export interface Scene {
  readonly mention: DateMention;
  readonly relation: Relation;
  readonly precision: EdtfPrecision;
  /** How many days the value may cover; infinite for an open one. */
  readonly days: number;
  /** Whether it stands in the headline or in the first sentence of the text, where the article's own news is. */
  readonly lead: boolean;
  /** The words of the sentence, and the first and last of the date among them. */
  readonly words: readonly SentenceWord[];
  readonly first: number;
  readonly last: number;
}

export function sceneOf(
  mention: DateMention,
  relation: Relation,
  words: readonly SentenceWord[],
  lead: boolean,
): Scene {
  const first = firstEndingAfter(words, mention.start);
  let last = first;
  while ((words[last + 1]?.start ?? Infinity) < mention.end) last++;
  const { edtf } = mention;
  return {
    mention,
    relation,
    precision: precisionOf(edtf),
    days: daysOf(edtf),
    lead,
    words,
    first,
    last,
  };
}

/** By halves: a text of dates without a full stop must not take the square of its length. */
function firstEndingAfter(words: readonly SentenceWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function daysOf(edtf: string): number {
  const from = earliestDay(edtf);
  const to = latestDay(edtf);
  return from === null || to === null ? Infinity : parseIsoDay(to) - parseIsoDay(from) + 1;
}

/** A month and more: figures and states are told of such, and happenings less often. */
export function isCoarse({ days }: Scene): boolean {
  return days >= 28;
}

/** The nth word before the date; 1 is the one beside it. */
export function before({ words, first }: Scene, nth: number): SentenceWord | undefined {
  return words[first - nth];
}

/** The nth word behind the date; 1 is the one beside it. */
export function behind({ words, last }: Scene, nth: number): SentenceWord | undefined {
  return words[last + nth];
}

/** Whether one of the `reach` words before the date is of a class. */
export function isBefore(scene: Scene, name: WordClass, reach: number): boolean {
  for (let nth = 1; nth <= reach; nth++) if (before(scene, nth)?.classes.has(name)) return true;
  return false;
}

/** Whether one of the `reach` words behind the date is of a class. */
export function isBehind(scene: Scene, name: WordClass, reach: number): boolean {
  for (let nth = 1; nth <= reach; nth++) if (behind(scene, nth)?.classes.has(name)) return true;
  return false;
}
