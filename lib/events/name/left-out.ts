import { wordSet } from "../../arabic/fold.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import type { SentenceWord } from "../sentence-words.ts";
import { PREPOSITIONS } from "./words/closed-words.ts";

/** What stands before a date and goes with it: «خلال الفترة الممتدة من»، «ابتداء من يوم». */
export const BEFORE_DATES = wordSet(
  "و بحلول أعوام سنوات عامي سنتي في خلال منذ يوم يومي أيام ليلة صباح مساء عشية ظهر عصر فجر ليل منتصف نهاية بداية مطلع أواخر أوائل موفى شهر شهري تاريخ بتاريخ إلى غاية لغاية حتى من انطلاقا ابتداء بدءا اعتبارا الفترة الممتدة قبل وذلك نحو حوالي قرابة المحدد لـ ل بين غضون حدود أقصاه أجل آخر كامل طيلة طوال الموافق ساعة متأخرة وقت سابق مبكر الفاصلة الممتد",
);
/** The hours of a day. */
const HOURS = wordSet(
  "الساعة و إلا ربع الأولى الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية عشرة عشر النصف الربع الثلث صباحا مساء ليلا ظهرا عصرا فجرا زوالا الزوال الظهر منتصف النهار النهار الليل بعد إلى غاية حدود من على في تمام بداية ابتداء انطلاقا دقيقة دقائق توقيت بتوقيت غرينتش جرينتش محليا المحلي العالمي",
);
const HOUR = wordSet("التوقيت بالتوقيت الساعة النهار صباحا ليلا زوالا الزوال ظهرا عصرا فجرا");

/** Which words of a sentence are dates and hours, and the words that only lead to them. */
export function leftOut(words: readonly SentenceWord[], dates: readonly DateMention[]): boolean[] {
  const out = words.map(({ start, end }) =>
    dates.some((date) => date.start < end && date.end > start),
  );
  for (let index = words.length - 1; index > 0; index--) {
    if (out[index] && !out[index - 1]) takeBefore(words, out, index - 1);
  }
  takeHours(words, out);
  // «[6]»: a note.
  for (const [index, { gap, kind }] of words.entries())
    if (kind === "number" && gap.endsWith("[")) out[index] = true;
  takeAges(words, out);
  return out;
}

function takeBefore(words: readonly SentenceWord[], out: boolean[], from: number): void {
  for (let index = from; index >= 0; index--) {
    const word = words[index];
    if (word === undefined || !isOne(word, BEFORE_DATES)) return;
    if (/[،,؛.:]/u.test(words[index + 1]?.gap ?? "")) return;
    out[index] = true;
  }
}

function takeHours(words: readonly SentenceWord[], out: boolean[]): void {
  for (const [index, word] of words.entries()) {
    if (!isOne(word, HOUR)) continue;
    for (const step of [-1, 1]) {
      let led: number[] = [];
      for (let at = index; at >= 0 && at < words.length; at += step) {
        const other = words[at];
        if (other === undefined || (other.kind !== "number" && !isOne(other, HOURS))) break;
        led.push(at);
        // Behind the hours, «في سوسة» is not theirs.
        if (step > 0 && PREPOSITIONS.has(other.folded)) continue;
        for (const taken of led) out[taken] = true;
        led = [];
      }
    }
  }
}

const AGED = wordSet("البالغ البالغة يبلغ تبلغ البالغين");
const ALSO = wordSet("وذلك ذلك قريبا مؤخرا حاليا لاحقا آنذاك حينها فقط تقريبا أيضا");

/** «البالغ من العمر 24 سنة»، the «وذلك» that only goes on, and adverbs of time. */
function takeAges(words: readonly SentenceWord[], out: boolean[]): void {
  for (const [index, { folded }] of words.entries()) {
    if (ALSO.has(folded)) out[index] = true;
    const aged = AGED.has(folded) && words[index + 2]?.folded === "العمر";
    for (let at = index; aged && at < Math.min(index + 5, words.length); at++) out[at] = true;
  }
}

/** The most words of an aside. */
const ASIDE = 5;
const DEFINITE = /^(?:و|ب|ك)?ال|^لل/u;
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\($/u, /^\s*\)/u],
  [/["«“]$/u, /^\s*["»”]/u],
];

/**
 * «الوزير "جون هيه تشول" بزيارة»، «الجنرال (السابق)»: what only names the definite word before it once more, left
 * out as well; null where there is no such thing.
 */
export function withAsides(
  words: readonly SentenceWord[],
  out: readonly boolean[],
): readonly boolean[] | null {
  let more: boolean[] | null = null;
  for (const [index, { gap }] of words.entries()) {
    const sides = SIDES.find(([opening]) => opening.test(gap));
    const before = words[index - 1];
    if (sides === undefined || before === undefined || !DEFINITE.test(before.folded)) continue;
    let end = index;
    const closes = () => sides[1].test(words[end + 1]?.gap ?? "");
    while (end < words.length && end - index < ASIDE && !closes()) end++;
    if (end - index >= ASIDE || end >= words.length - 1) continue;
    more ??= [...out];
    more.fill(true, index, end + 1);
  }
  return more;
}

/** With or without what is joined in front. */
function isOne({ folded }: SentenceWord, set: ReadonlySet<string>): boolean {
  return set.has(folded) || (/^[وفبل]/u.test(folded) && set.has(folded.slice(1)));
}
