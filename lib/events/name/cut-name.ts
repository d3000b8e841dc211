import type { DateMention } from "../../dates/date-mention.ts";
import type { Scene } from "../scene.ts";
import { cutsFrom, type Cut } from "./cuts.ts";
import { leftOut, withAsides } from "./left-out.ts";
import { phraseWords, type PhraseWord } from "./phrases.ts";
import { startsOf } from "./starts.ts";
import { withoutJoined } from "./joined.ts";

/** Words around the date of which a name is made. */
const BEFORE = 60;
const BEHIND = 14;

/** Below this a quotation tells more than the name. */
const LEAST = 1.6;

/** What a name is worth less for leaving out what only names somebody once more. */
const LESS = 0.4;

/**
 * Cuts a name out of a dated sentence: 4 to 10 of its own words in their order, without dates and hours, from the
 * beginning of a clause or of a noun phrase to the end of one. Null where there is none.
 * @param text the whole text, for its spelling.
 * @param dates all dates of the text.
 * @param keepsDate whether the date is part of the name: «كأس العالم 2030».
 */
export function cutName(
  text: string,
  scene: Scene,
  dates: readonly DateMention[],
  keepsDate: boolean,
): string | null {
  const near = nearby(scene);
  const from = near.words[0]?.start ?? 0;
  const to = near.words.at(-1)?.end ?? 0;
  const others = dates.filter(
    ({ start, end }) => start < to && end > from && !(keepsDate && start === scene.mention.start),
  );
  const out = leftOut(near.words, others);
  const whole = bestCut(phraseWords(text, near.words, out), near, keepsDate, 0);
  const less = withAsides(near.words, out);
  const shorter =
    less === null ? null : bestCut(phraseWords(text, near.words, less), near, keepsDate, LESS);
  const best = shorter !== null && shorter.worth > (whole?.worth ?? 0) ? shorter : whole;
  return best === null || best.worth < LEAST ? null : write(best.words);
}

/** The words around the date: a sentence without an end is no reason to read all of it again for each date. */
function nearby({ words, first, last, ...scene }: Scene): Scene {
  const from = Math.max(0, first - BEFORE);
  const near = words.slice(from, last + 1 + BEHIND);
  return { ...scene, words: near, first: first - from, last: last - from };
}

function bestCut(
  words: readonly PhraseWord[],
  scene: Scene,
  keepsDate: boolean,
  less: number,
): Cut | null {
  let best: Cut | null = null;
  for (const start of startsOf(words, scene, keepsDate))
    for (const cut of cutsFrom(words, start, scene, keepsDate))
      if (best === null || cut.worth - less > best.worth)
        best = { words: cut.words, worth: cut.worth - less };
  return best;
}

function write(words: readonly PhraseWord[]): string {
  return words
    .map((word, index) => {
      if (index === 0) return withoutJoined(word);
      return (word.word.gap === "-" ? "-" : " ") + word.written;
    })
    .join("");
}
