import { toLatinDigits } from "../arabic/digits.ts";
import { extractDates, type DateMention } from "./extract-dates.ts";

/** The date of a line that is a date and nothing else. Offsets in UTF-16 units of the line, end exclusive. */
export interface DateLine {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  /** `date-line:` and the rule that read the date. */
  readonly rule: string;
  readonly flags: DateMention["flags"];
  /** What stands beside the date when `allowRest` is given, such as the paper's name; empty otherwise. */
  readonly rest: string;
}

export interface DateLineOptions {
  /** EDTF; lets a line without year («الخميس 6 أغسطس») be read as well. */
  readonly referenceDate?: string | undefined;
  /** Accept up to 40 characters more on the line, as in «الاثنين 10 آب / أغسطس 2015 - عكاظ», and give them as `rest`. */
  readonly allowRest?: boolean;
}

/** What may stand beside the date on its line: labels, the hour, time zones, weekday and era signs. */
const BESIDE =
  /^(?:تاريخ|التاريخ|النشر|نشر|نُشر|نشرت|الخبر|المقال|بتاريخ|في|يوم|الموافق|آخر|تحديث|التحديث|أضيف|حرر|حررت|كتب|طبع|صدر|الساعة|بتوقيت|غرينتش|جرينتش|توقيت|محلي|العدد|صباحا|صباحًا|صباحاً|مساء|مساءً|مساءا|ص|م|هـ|ه|ت|date|published|updated|on|at|am|pm|gmt|utc|kst|ast|t|z|\d{1,2}|:|\d{1,2}:\d{2})$/iu;

/** Cities whose time an hour is given in; without the word for it they are places. */
const CITY_OF_TIME = /^(?:مكة|المكرمة|القدس|القاهرة|الرياض)$/u;

const PIECE =
  /[\p{L}\p{M}\u0640]+|\d{1,2}:\d{2}|[\d\u0660-\u0669\u06F0-\u06F9]+|[^\s\p{L}\p{M}\d]/gu;
/** Marks that separate the parts of such a line. */
const MARK = /^[-–—|/،,.:()[\]•·+]$/u;

/**
 * Reads a line that is a date: a date line, masthead or "published" line, such as «الخميس 21 شوال 1436 هـ الموافق 6 أغسطس 2015 م»,
 * `2015-08-06`, «٦ آب ٢٠١٥», «9-8-2015 | 12:06», «تاريخ النشر: 2015-08-10». Beside the date only labels, the hour and marks may
 * stand. Null for anything else: a sentence, a line with two dates, a date without year or with nothing but a year.
 *
 * @param line one line of text, without its line break.
 */
export function parseDateLine(line: string, options: DateLineOptions = {}): DateLine | null {
  // A date line is short; a longer one is a paragraph and not worth reading.
  if (line.length > 160) return null;
  const [mention, ...others] = extractDates(line, options).filter(({ rule }) => rule !== "weekday");
  if (mention === undefined || others.length > 0 || !mention.anchored) return null;
  if (!/^\d{4}-\d\d/.test(mention.edtf) || mention.edtf.includes("/..")) return null;
  if (!ABSOLUTE.has(mention.rule)) return null;
  const { edtf, start, end, rule, flags } = mention;
  const beside = toLatinDigits(`${line.slice(0, start)} ${line.slice(end)}`);
  const pieces = (beside.match(PIECE) ?? []).filter((piece) => !MARK.test(piece));
  const alone = pieces.every(
    (piece) =>
      BESIDE.test(piece) ||
      (CITY_OF_TIME.test(piece) && line.includes("توقيت")) ||
      isWeekday(piece) ||
      isIssue(piece, line),
  );
  if (!alone && options.allowRest !== true) return null;
  const rest = alone ? "" : trimMarks(`${line.slice(0, start)} ${line.slice(end)}`);
  if (rest.length > MAX_REST) return null;
  return { edtf, start, end, rule: `date-line:${rule}`, flags, rest };
}

const MAX_REST = 40;

/** «العدد 13400»: the number of the issue. */
function isIssue(piece: string, line: string): boolean {
  return /^\d{3,6}$/.test(piece) && line.includes("العدد");
}

function trimMarks(text: string): string {
  return text.replace(/^[\s\-–—|/،,.:()]+|[\s\-–—|/،,.:(]+$/gu, "");
}

const ABSOLUTE: ReadonlySet<string> = new Set(["calendar-date", "month", "hijri-date"]);

function isWeekday(piece: string): boolean {
  return extractDates(piece).some(({ rule }) => rule === "weekday");
}
