import { isUpdateLabel, saysNothing, withoutNoise } from "./date-line-words.ts";
import { extractDates, type DateMention } from "./extract-dates.ts";

/** The date of a line that is a date and nothing else. Offsets in UTF-16 units of the line, end exclusive. */
export interface DateLine {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  /** `date-line:` and the rule that read the date. */
  readonly rule: string;
  readonly flags: DateMention["flags"];
  /** What stands beside the date when `allowRest` is given, such as the paper's name, its parts divided by « | »; empty otherwise. */
  readonly rest: string;
}

export interface DateLineOptions {
  /** EDTF; lets a line without year («الخميس 6 أغسطس») be read as well. */
  readonly referenceDate?: string | undefined;
  /** Accept names of up to 40 characters beside the date, as in «الاثنين 10 آب / أغسطس 2015 - عكاظ», and give them as `rest`. */
  readonly allowRest?: boolean;
}

const LONGEST = 160;
const LONGEST_PART = 40;
const MOST_PARTS = 3;
const absolute: ReadonlySet<string> = new Set(["calendar-date", "month", "hijri-date"]);
/** Words of time that may be part of a name beside the date: «عين اليوم». */
const relative: ReadonlySet<string> = new Set(["weekday", "relative-day"]);

/**
 * Reads a line that is a date: a date line, masthead or "published" line, such as «الخميس 21 شوال 1436 هـ الموافق 6 أغسطس 2015 م»,
 * `2015-08-06`, «٦ آب ٢٠١٥», «9-8-2015 | 12:06», «نشر في: 5 مايو 2019 | آخر تحديث: 6 مايو 2019» (the day of publication),
 * «GMT 10:30 2019 الأحد 05 أيار / مايو». Beside the date only labels, the hour, the issue, counts of readers and marks may
 * stand. Null for anything else: a sentence, a line with two dates, a date without year or with nothing but a year.
 *
 * @param line one line of text, without its line break.
 */
export function parseDateLine(line: string, options: DateLineOptions = {}): DateLine | null {
  // A date line is short; a longer one is a paragraph and not worth reading.
  if (line.length > LONGEST || !/[\d٠-٩۰-۹]/.test(line)) return null;
  const text = withoutNoise(line);
  const all = extractDates(text, options).filter(({ rule }) => !relative.has(rule));
  const mentions = all.filter(({ rule }) => absolute.has(rule));
  if (mentions.length === 0) return null;
  const read = yearApart(text, all) ?? (mentions.length === all.length && published(text, all));
  if (!read || !/^\d{4}-\d\d/.test(read.edtf) || read.edtf.includes("/..")) return null;
  const parts = besideOf(text, [...all, read]);
  if (parts.length > (options.allowRest === true ? MOST_PARTS : 0)) return null;
  if (parts.some((part) => part.length > LONGEST_PART || /[\d٠-٩۰-۹]/.test(part))) return null;
  const rest = parts.join(" | ");
  const { edtf, start, end, rule, flags } = read;
  return { edtf, start, end, rule: `date-line:${rule}`, flags, rest };
}

/** Whether a line holds nothing but the labels and the hour that stand beside a date: «نشر في:», «10:30 ص», «الأحد». */
export function isBesideDate(line: string): boolean {
  return line.length <= LONGEST && saysNothing(withoutNoise(line), isWeekday);
}

/** The one date of a line that does not stand behind «آخر تحديث»; if all do, theirs. Null when several remain. */
function published(text: string, mentions: readonly DateMention[]): DateMention | null {
  const first = mentions.filter(
    ({ start }, at) => !isUpdateLabel(text.slice(mentions[at - 1]?.end ?? 0, start)),
  );
  const [date, ...others] = first.length > 0 ? first : mentions;
  if (!date?.anchored || others.some(({ edtf }) => edtf !== date.edtf)) return null;
  return date;
}

/** «2019 الأحد 05 أيار / مايو», «05 أيار / مايو GMT 10:30 2019»: the year stands apart from day and month. */
function yearApart(text: string, mentions: readonly DateMention[]): DateMention | null {
  const [day, ...others] = mentions.filter(({ anchored, rule }) => !anchored && rule !== "year");
  if (day?.rule !== "calendar-date" || others.length > 0) return null;
  const years = [...text.matchAll(/(?<![\d٠-٩])(?:(?:19|20)\d\d|(?:١٩|٢٠)[٠-٩]{2})(?![\d٠-٩])/gu)];
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  const [start, end] = [Math.min(day.start, year.index), Math.max(day.end, year.index + 4)];
  const between = year.index < day.start ? [year.index + 4, day.start] : [day.end, year.index];
  if (!saysNothing(text.slice(...between), isWeekday)) return null;
  const [whole] = extractDates(`${text.slice(day.start, day.end)} ${year[0]}`);
  return whole?.anchored ? { ...whole, start, end } : null;
}

/** What stands beside the dates of a line and says something. */
function besideOf(text: string, dates: readonly DateMention[]): string[] {
  const left = text.split("");
  for (const { start, end } of dates) left.fill("|", start, end);
  return left
    .join("")
    .split(/\s+[-–—ـ]+\s+|[|•·]/u)
    .filter((part) => !saysNothing(part, isWeekday))
    .map(trimMarks);
}

function trimMarks(text: string): string {
  return text
    .replace(/^[\s\-–—ـ|/،,.:()[\]«»]+|[\s\-–—ـ|/،,.:([«]+$/gu, "")
    .replace(/^([^()]*)\)$/u, "$1")
    .replace(/ (?:في|يوم)$/u, "");
}

function isWeekday(piece: string): boolean {
  return extractDates(piece).some(({ rule }) => rule === "weekday");
}
