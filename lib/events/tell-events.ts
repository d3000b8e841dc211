import { fold } from "../arabic/fold.ts";
import { sentences, type Sentence } from "../arabic/sentences.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { Told } from "./event-kind.ts";
import { cutName } from "./name/cut-name.ts";
import { kindRules } from "./kind/kind-rules.ts";
import { relationTo } from "./relation.ts";
import { sceneOf } from "./scene.ts";
import { wordsOf, type SentenceWord } from "./sentence-words.ts";

/** Dates to either side that may stand in the same name. */
const NEAR = 30;

/** What is known of a text beside its words. */
export interface TellContext {
  /** Where the headline ends, in UTF-16 units of the text; 0 where it has none. */
  readonly titleEnd: number;
  /** EDTF date of publication; undefined when it is not known. */
  readonly referenceDate: string | undefined;
}

/**
 * Tells of each date in a text what its sentence says happened then.
 * @param text a whole article, its headline first.
 * @param dates what `extractDates` found in that text.
 * @returns the dates in the same order, each with what is told.
 */
export function tellEvents(
  text: string,
  dates: readonly DateMention[],
  { referenceDate, titleEnd }: TellContext,
): readonly (DateMention & Told)[] {
  if (dates.length === 0) return [];
  const all = sentences(text);
  const lead = all.find(({ start }) => start >= titleEnd)?.end ?? titleEnd;
  let at = 0;
  let read: { readonly sentence: Sentence; readonly words: readonly SentenceWord[] } | null = null;
  return dates.map((date, index) => {
    while ((all[at]?.end ?? Infinity) <= date.start) at++;
    const sentence = all[at] ?? { start: 0, end: text.length };
    if (read?.sentence !== sentence) read = { sentence, words: wordsOf(text, sentence) };
    const relation = relationTo(referenceDate, date, fold(text.slice(date.start, date.end)));
    const scene = sceneOf(date, relation, read.words, date.start < lead);
    const rule = kindRules.find(({ holds }) => holds(scene));
    const kind = rule?.kind ?? "background";
    const shown = kind === "happening" || kind === "planned";
    const near = dates.slice(Math.max(0, index - NEAR), index + NEAR);
    const name = shown
      ? cutName(text, scene, near, {
          planned: kind === "planned",
          keepsDate: rule?.name === "edition-ahead",
        })
      : null;
    return { ...date, kind, kindRule: rule?.name ?? "none", name };
  });
}
