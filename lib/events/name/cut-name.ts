import type { DateMention } from "../../dates/date-mention.ts";
import type { Scene } from "../scene.ts";
import { cutsFrom, type Cut } from "./cuts.ts";
import { leftOut } from "./left-out.ts";
import { phraseWords, type PhraseWord } from "./phrases.ts";
import { startsOf } from "./starts.ts";
import { withoutJoined } from "./joined.ts";

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
  const others = keepsDate ? dates.filter((date) => date.start !== scene.mention.start) : dates;
  let best: Cut | null = null;
  for (const asides of [false, true]) {
    const words = phraseWords(text, scene.words, leftOut(scene.words, others, asides));
    for (const start of startsOf(words, scene, keepsDate))
      for (const cut of cutsFrom(words, start, scene, keepsDate)) {
        const worth = cut.worth - (asides ? LESS : 0);
        if (best === null || worth > best.worth) best = { ...cut, worth };
      }
  }
  return best === null || best.worth < LEAST ? null : write(best.words);
}

function write(words: readonly PhraseWord[]): string {
  return words
    .map((word, index) => {
      if (index === 0) return withoutJoined(word);
      return (word.word.gap === "-" ? "-" : " ") + word.written;
    })
    .join("");
}
