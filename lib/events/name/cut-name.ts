import type { DateMention } from "../../dates/date-mention.ts";
import type { Scene } from "../scene.ts";
import { wholePhrase } from "./ends.ts";
import { leftOut, withAsides } from "./left-out.ts";
import { nameWords } from "./name-word.ts";
import { isSound } from "./sound.ts";
import type { Phrase } from "./start.ts";
import { startsOf } from "./starts.ts";
import { written } from "./written.ts";

/** Words around the date of which a name is made. */
const BEFORE = 60;
const BEHIND = 24;

/**
 * Cuts a name out of a dated sentence: 4 to 10 of its own words in their order, without dates, hours and asides. It begins
 * at the deed or the clause that the date belongs to, and ends where that is whole. Null where there is none that can
 * stand alone: a quotation tells more than a bad name.
 * @param text the whole text, for its spelling.
 * @param dates all dates of the text.
 * @param keepsDate whether the date is part of the name, and its end: «كأس العالم 2030».
 */
export function cutName(
  text: string,
  scene: Scene,
  dates: readonly DateMention[],
  keepsDate: boolean,
): string | null {
  const from = Math.max(0, scene.first - BEFORE);
  // A sentence without an end is no reason to read all of it again for each date.
  const near = scene.words.slice(from, scene.last + 1 + BEHIND);
  const [start, end] = [near[0]?.start ?? 0, near.at(-1)?.end ?? 0];
  const others = dates.filter(
    (date) =>
      date.start < end && date.end > start && !(keepsDate && date.start === scene.mention.start),
  );
  const out = leftOut(near, others);
  const [first, last] = [scene.first - from, scene.last - from];
  const phrase = cut(nameWords(text, near, withAsides(near, out) ?? out), first, last, keepsDate);
  return phrase === null ? null : written(phrase);
}

function cut(
  words: ReturnType<typeof nameWords>,
  first: number,
  last: number,
  keepsDate: boolean,
): Phrase | null {
  for (const start of startsOf(words, first, last)) {
    const phrase = wholePhrase(words, start, first, keepsDate ? last : null);
    if (phrase !== null && isSound(phrase)) return phrase;
  }
  return null;
}
