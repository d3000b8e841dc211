import { fold } from "../../../arabic/fold.ts";
import { hijriMonths } from "../../../dates/display/month-names.ts";
import { monthPairs } from "../../../dates/recognise/words/month-pairs.ts";
import { monthWords } from "../../../dates/recognise/words/months.ts";
import { analyse, type Word } from "../../words/analyse.ts";

/** A month that words name; `hijri` counts from Muharram. */
export interface NamedMonth {
  readonly month: number;
  readonly hijri: boolean;
  /** Index of the word after the name. */
  readonly end: number;
}

type Name = Omit<NamedMonth, "end">;
const names = new Map<string, Name>();
const pairs = new Map<string, ReadonlyMap<string, Name>>();

const AUGUST = fold("آب");
/** «أب» and «إب» are a father and a city, however they are folded. */
const notAugust = /[أإ]/u;
const proclitic = /^[\u0648\u0641\u0628\u0644](?=..)/u;
const article = /^(?:ال|لل)(?=..)/u;

// Libya's names for months (الماء, الطير) are words of every text, and a question has none around them that tell.
for (const [name, { month, calendar, doubt }] of monthWords)
  if (doubt !== "rare") names.set(fold(name), { month, hijri: calendar !== "gregory" });
for (const [first, { calendar, doubt, second }] of Object.entries(monthPairs)) {
  if (doubt !== "none") continue;
  const months = Object.entries(second).map(
    ([name, month]) => [fold(name), { month, hijri: calendar !== "gregory" }] as const,
  );
  pairs.set(fold(first), new Map(months));
}

/** Hijri months as English has them: one word or several («Rabi al-Awwal»). */
const english = hijriMonths.en.map((name) => analyse(name).map(({ term }) => term));

/**
 * The month that one or two words of a question name, in any of the calendars and languages that `lib/dates` knows
 * («أبريل», «نيسان», «أفريل», «تشرين الأول», «ربيع الآخر», April), with or without a letter joined in front; null for other words.
 * That it is no other word («مارس», May) must follow from a year beside it.
 */
export function monthAt(words: readonly Word[], at: number, text: string): NamedMonth | null {
  const word = words[at];
  if (word === undefined) return null;
  const spellings = [word.term, word.term.replace(proclitic, "")].flatMap((term) => [
    term,
    term.replace(article, ""),
  ]);
  for (const term of spellings) {
    const second = words[at + 1]?.term ?? "";
    const paired = pairs.get(term);
    const pair = paired?.get(second) ?? paired?.get(second.replace(article, ""));
    if (pair) return { ...pair, end: at + 2 };
    const name = names.get(term);
    if (!name) continue;
    if (term === AUGUST && notAugust.test(text.slice(word.start, word.end))) return null;
    return { ...name, end: at + 1 };
  }
  const own = english.findIndex((terms) => terms.every((term, i) => words[at + i]?.term === term));
  return own < 0 ? null : { month: own + 1, hijri: true, end: at + (english[own]?.length ?? 1) };
}
