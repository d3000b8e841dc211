import type { DateMention } from "../dates/date-mention.ts";
import { parseIsoDay } from "../dates/civil-day.ts";
import { earliestDay, latestDay, precisionOf } from "../dates/edtf-bounds.ts";
import { readReference } from "../dates/recognise/resolve/context.ts";

/**
 * How a date stands to the publication: `after` it begins later · `same` that day · `eve` the day before · `running`
 * days that reach it · `around` a week, month or year that holds it · `before` it was over · `yearless` a day or
 * month of every year · `unknown` the publication is not known, and the
 * words do not say.
 */
export type Relation =
  "after" | "same" | "eve" | "running" | "around" | "before" | "yearless" | "unknown";

/** What a date says of itself where nothing else dates the text: «السبت المقبل»، «غدا»، «مايو الماضي»، «هذا العام». */
const SAID: readonly (readonly [RegExp, Relation])[] = [
  [/(?:المقبل|القادم|غدا?(?: |$)|الغد(?: |$))/u, "after"],
  [/(?:الماضي|المنقضي|الفارط|المنصرم|الفاءت|الفايت|اول امس|امس الاول)/u, "before"],
  [/(?:الحالي|الجاري|(?:^| )[ولب]?هذ[اه] )/u, "around"],
];
/** Days in a row that a text still calls by their days; longer ones are periods. */
const LONGEST_RUN = 16;
const TODAY = /(?:^|(?<!نفس|ذات) )(?:و|ب|ل)?اليوم(?: |$)/u;
const YESTERDAY = /(?:^|(?<!او?ل|من) )(?:و|ب)?(?:ال)?(?:امس|بارحه)(?: |$)(?!الاول)/u;
const PERIODS = new Set(["relative-period", "part-of-period", "counted-period"]);

/**
 * @param referenceDate EDTF day, month or year of publication; undefined when it is not known.
 * @param said the folded words of the date: today stays today where its figures are misprinted.
 * @returns the relation; a reference that is no day has no eve.
 */
export function relationTo(
  referenceDate: string | undefined,
  mention: DateMention,
  said: string,
): Relation {
  if (TODAY.test(said)) return "same";
  if (YESTERDAY.test(said)) return "eve";
  const reference = readReference(referenceDate);
  const first = dayOf(earliestDay(mention.edtf));
  const last = dayOf(latestDay(mention.edtf));
  if (reference === null) return SAID.find(([words]) => words.test(said))?.[1] ?? "unknown";
  if (first === null && last === null) return "yearless";
  const eve = reference.precision === "day" ? reference.first - 1 : reference.first;
  if (first !== null && first > reference.last) return "after";
  // «منذ 2013»: its beginning; «قبل 15 ماي»: its end.
  const end = last ?? first ?? 0;
  if (end < eve) return "before";
  if (first === null) return end > reference.last ? "after" : "around";
  if (last === null) return first >= eve ? "same" : "before";
  if (first === last && reference.precision === "day")
    return first === reference.first ? "same" : "eve";
  const fine = precisionOf(mention.edtf) === "day" || mention.edtf.includes("/");
  const days = fine && last - first < LONGEST_RUN && !PERIODS.has(mention.rule);
  if (days) return "running";
  // «الأسبوع الماضي» on a Monday.
  return last < reference.first ? "before" : "around";
}

function dayOf(day: string | null): number | null {
  return day === null ? null : parseIsoDay(day);
}
