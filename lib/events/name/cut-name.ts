import { wordSet } from "../../arabic/fold.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import type { Scene } from "../scene.ts";
import type { SentenceWord } from "../sentence-words.ts";
import { WHEN } from "./words/closed-words.ts";
import { bestFrom, type Candidate } from "./judge.ts";
import { fixtureOf } from "./fixture.ts";
import { BEFORE_DATES, leftOut, withAsides } from "./left-out.ts";
import { nameWords } from "./words/name-word.ts";
import type { Dated, Phrase } from "./phrase.ts";
import { startsOf } from "./starts.ts";
import { traitsOf } from "./words/traits.ts";
import { written } from "./written.ts";

/** Words around the date of which a name is made. */
const BEFORE = 60;
const BEHIND = 24;
/** How far from the date a name may begin. */
const BEGINS_BEFORE = 30;
const BEGINS_BEHIND = 8;
/** What a name must be worth: a quotation tells more than a bad name. */
const FLOOR = 0.35;
/** Below it a name may be better with its date in it, and by how much it must be. */
const SURE = 1.2;
const WITH_DATE = 0.3;

/**
 * Cuts a name out of a dated sentence: 3 to 10 of its own words in their order, without dates, hours and asides. Every phrase that
 * could be one is judged (`judge.ts`), and the best is taken; null where none is worth it.
 * @param text the whole text, for its spelling.
 * @param dates all dates of the text.
 * @param planned whether the date is of what will be.
 * @param keepsDate whether the date is part of the name, and its end: «كأس العالم 2030».
 */
export function cutName(
  text: string,
  scene: Scene,
  dates: readonly DateMention[],
  { planned, keepsDate }: { readonly planned: boolean; readonly keepsDate: boolean },
): string | null {
  const from = Math.max(0, scene.first - BEFORE);
  // A sentence without an end is no reason to read all of it again for each date.
  const near = withoutPointing(scene.words.slice(from, scene.last + 1 + BEHIND), dates);
  const [start, end] = [near[0]?.start ?? 0, near.at(-1)?.end ?? 0];
  const others = dates.filter(
    (date) => date.start < end && date.end > start && !isNamedBy(text, near, date),
  );
  const first = near.findIndex(({ start }) => start === scene.words[scene.first]?.start);
  const last = first + scene.last - scene.first;
  const out = leftOut(near, others);
  if (keepsDate) for (let at = first; at <= last; at++) out[at] = false;
  const dated = { first, last, planned };
  const words = nameWords(text, near, withAsides(near, out) ?? out);
  const best = bestOf(words, dated, keepsDate ? last : null);
  if (best !== null && best.score >= SURE) return written(best.phrase);
  const until = endOfDate(dated, near, scene);
  let withIt = null;
  if (until !== null) {
    const kept = [...out];
    for (let at = until; at >= 0 && out[at] === true; at--) kept[at] = false;
    withIt = bestOf(nameWords(text, near, kept, first), dated, until);
  }
  const better = (withIt?.score ?? 0) - WITH_DATE > (best?.score ?? FLOOR) ? withIt : best;
  const phrase = better?.phrase ?? fixtureOf(words, last);
  return phrase === null ? null : written(phrase);
}

const DEMONSTRATIVES = wordSet("هذا هذه هذان هذين هاتان هاتين هؤلاء");
const MENTIONED = wordSet("المذكور المذكورة");

/** «هذه التظاهرة»، «المركب المذكور»: a name goes without what points at its noun. */
function withoutPointing(
  words: readonly SentenceWord[],
  dates: readonly DateMention[],
): readonly SentenceWord[] {
  const kept: SentenceWord[] = [];
  for (const [index, word] of words.entries()) {
    const [before, next] = [words[index - 1], words[index + 1]];
    const isPointing = (one: SentenceWord | undefined, noun: SentenceWord | undefined) =>
      one !== undefined &&
      noun !== undefined &&
      DEMONSTRATIVES.has(one.folded) &&
      noun.folded.startsWith("ال") &&
      noun.gap === " " &&
      !dates.some(({ start, end }) => start < noun.end && end > one.start);
    if (isPointing(word, next) || MENTIONED.has(word.folded)) continue;
    kept.push(isPointing(before, word) ? { ...word, gap: before?.gap ?? "" } : word);
  }
  return kept;
}

function bestOf(words: Phrase, dated: Dated, upTo: number | null): Candidate | null {
  let best = null as Candidate | null;
  for (const start of startsOf(
    words,
    dated.first - BEGINS_BEFORE,
    dated.last + 1 + BEGINS_BEHIND,
  )) {
    best = bestFrom(words, start, dated, upTo, best?.score ?? FLOOR) ?? best;
  }
  return best;
}

/** Say when only to who reads them on their day. */
const DEICTIC = wordSet("اليوم أمس غدا غد الغد البارحة الليلة هذا هذه نفس ذات");
/** So do they, and leave a date behind: «23 جوان الحالي». */
const NEXT_OR_LAST = wordSet(
  "الماضي الماضية الفارط الفارطة المنقضي المنقضية المنصرم المنصرمة المقبل المقبلة القادم القادمة الجاري الجارية الحالي الحالية",
);

/** «تأسست الشركة سنة 2006»: where a date ends that may stand in a name; null for one that tells nothing on another day. */
function endOfDate(
  { first, last }: Dated,
  words: Scene["words"],
  { precision }: Scene,
): number | null {
  const date = words.slice(first, last + 1);
  const until = date.findIndex(({ folded }) => NEXT_OR_LAST.has(folded));
  const told = until < 0 ? date : date.slice(0, until);
  const says = told.some(({ kind }) => kind === "number") || (until < 0 && precision === "month");
  return says && !told.some(({ folded }) => DEICTIC.has(folded)) ? first + told.length - 1 : null;
}

/** «ثورة 17 ديسمبر»، «انتخابات أكتوبر 2011»: whether a deed is named by its date. */
function isNamedBy(text: string, words: Scene["words"], { start }: DateMention): boolean {
  const first = words.findIndex(({ end }) => end > start);
  const [before, date] = [words[first - 1], words[first]];
  if (
    before === undefined ||
    date === undefined ||
    WHEN.has(date.folded) ||
    !/^\s*$/u.test(date.gap)
  )
    return false;
  const { deed, definite, and, kind } = traitsOf(text.slice(before.start, before.end));
  // «هلال شهر رمضان»
  const month = words.slice(first, first + 2).some(({ folded }) => folded === "رمضان");
  const named = deed || (month && kind === "content" && !BEFORE_DATES.has(before.folded));
  return named && !definite && !and && date.kind !== "latin";
}
