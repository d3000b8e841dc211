import { extractDates } from "../../../dates/extract-dates.ts";
import { best, startOf, textOf, unclaimed, withFinding } from "../../draft.ts";
import type { DraftLine, Step } from "../../draft.ts";

/** Paragraphs in which a report says what happened today. */
const LEAD = 2;
const REACH = 400;
const LONGEST_GAP = 24;
const todayBefore = /(?:^|[\s،,(«"])اليوم[\s،,(]+(?:(ال\p{L}+)[\s،,)]+)?$/u;
/** «اليوم الأول من رمضان» is no day called today. */
const todayIn =
  /^(?:هذا )?اليوم(?=[\s،,(])(?! ال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|أخير|ختامي|موالي|تالي)(?!\p{L}))/u;

/**
 * «أعلنت الوزارة اليوم الأحد 5 مايو 2019 …»: where nothing else dates a file, the day that its lead calls today is the
 * day of the report. Several such days, or a weekday that is not that day's, say nothing.
 */
export const todayInLead: Step = {
  name: "today-in-lead",
  run: (draft) => {
    if (best(draft, "date") !== null) return draft;
    const found = unclaimed(draft, LEAD).flatMap((line) =>
      daysCalledToday(textOf(draft.lines[line] as DraftLine)).map((day) => ({ ...day, line })),
    );
    const [day] = found;
    if (day === undefined || found.some(({ edtf }) => edtf !== day.edtf)) return draft;
    const base = startOf(draft.lines[day.line] as DraftLine);
    return withFinding(
      draft,
      { field: "date", value: day.edtf, rule: "today-in-lead", certainty: "stated", weight: 50 },
      { line: day.line, start: base + day.start, end: base + day.end },
    );
  },
};

/** The days with their year that a text calls today. */
export function daysCalledToday(text: string) {
  const head = text.slice(0, REACH);
  if (!/اليوم/u.test(head) || !/(?:\d|[٠-٩]){4}/u.test(head)) return [];
  return extractDates(head).filter(({ edtf, start, end, flags }) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || flags.length > 0) return false;
    // «أعلن باسم الأمة اليوم الخميس 26 يوليو 1956 …» in quotation marks is the today of an old speech.
    if (head.lastIndexOf("«", start) > head.lastIndexOf("»", start)) return false;
    if (todayIn.test(head.slice(start, end))) return true;
    const before = todayBefore.exec(head.slice(Math.max(0, start - LONGEST_GAP), start));
    const weekday = before?.[1];
    return before !== null && (weekday === undefined || isWeekdayOf(weekday, edtf) === true);
  });
}

/** Whether a word is the weekday of a day; null when it is no weekday. */
function isWeekdayOf(word: string, edtf: string): boolean | null {
  if (!extractDates(word).some(({ rule }) => rule === "weekday")) return null;
  return extractDates(`${word} ${edtf}`).every(({ flags }) => flags.length === 0);
}

/** Whether a word beside «اليوم» is not the weekday of another day. */
export function isThatWeekday(word: string, edtf: string): boolean {
  return isWeekdayOf(word, edtf) !== false;
}
