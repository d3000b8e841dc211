import { parseDateLine, type DateLine } from "../../../dates/parse-date-line.ts";
import type { Field } from "../../draft.ts";
import { readByline } from "../byline/byline.ts";
import { furnitureKind } from "../furniture/furniture-kind.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { isPlace } from "../names.ts";

/** A date that fills its line with the names that may stand beside it. */
export interface ReadDateLine extends Pick<DateLine, "edtf" | "start" | "end"> {
  /** The paper, place or author beside the date, as printed. */
  readonly names: readonly { readonly field: Field; readonly value: string }[];
  /** Whether all that stands beside the date is of a kind that pages set there. */
  readonly known: boolean;
  /** Whether the line says that it is a date of publication. */
  readonly labelled: boolean;
}

const LONGEST = 140;
const LONGEST_UNKNOWN = 4;
/** What may stand between a date and a name on its line: «الاثنين 10 آب / أغسطس 2015 - عكاظ». */
const parted = /^\s*[-–—|،,/•·(]|[-–—|،,/•·)]\s*$/u;
const cut = /\s+[-–—|•·]\s+|\s*\|\s*/gu;
const label = /(?:نشر|تاريخ|أضيف|حرر|حُرر|تحديث|published|posted)/iu;
const sourceLabel = /^(?:المصدر|مصدر الخبر|مصدر|الصحيفة|الوكالة|source)\s*[:：]\s*/iu;
const writer = /^(?:بقلم|كتب|كتبت|كتبه|بواسطة|إعداد|تحرير|المحرر|الكاتب|by)(?:[ :]|$)/iu;
/** What happened on a day, set beside it: a heading of the text. */
const event =
  /(?:^| )(?:ال)?(?:مؤتمر|قمة|حرب|معركة|ثورة|اتفاق|اتفاقية|معاهدة|ميلاد|مولد|وفاة|رحيل|ذكرى|حادث|حادثة|زلزال|انقلاب|انتخابات|استقلال|هجوم|هجمات|مذبحة|مجزرة|اغتيال|توقيع|إعلان|تأسيس|افتتاح|انطلاق|جلسة|اجتماع|لقاء|خطاب|كلمة|بيان|قرار|مباراة|مهرجان|معرض|ندوة|زيارة|بداية|نهاية|سقوط)(?: |$)/u;

/**
 * Reads a line that is a date, or a date and names set apart from it.
 * @param given the date that a person gave the article: lets a date of the same day without its year be read.
 * @returns null for anything else, such as a headline with a date in it.
 */
export function readDateLine(
  text: string,
  outlets: OutletTable,
  given?: string,
): ReadDateLine | null {
  if (text.length > LONGEST || !/[\d٠-٩۰-۹]/.test(text)) return null;
  const read = parseDateLine(text, { allowRest: true });
  if (read !== null) return withNames(text, read, outlets);
  const dated = given === undefined ? null : parseDateLine(text, { referenceDate: given });
  if (dated !== null && dated.edtf === given) return withNames(text, dated, outlets);
  // The name itself may hold a word of time: «عين اليوم».
  for (const { index, 0: mark } of text.matchAll(cut)) {
    const [before, after] = [text.slice(0, index), text.slice(index + mark.length)];
    const first = parseDateLine(before);
    if (first !== null && isName(after, outlets))
      return withNames(text, { ...first, rest: after }, outlets);
    const last = parseDateLine(after);
    if (last === null || !isName(before, outlets)) continue;
    const [start, end] = [last.start, last.end].map((at) => at + index + mark.length);
    return withNames(text, { ...last, start: start ?? 0, end: end ?? 0, rest: before }, outlets);
  }
  return null;
}

const isName = (text: string, { isOutlet }: OutletTable): boolean =>
  isOutlet(text) || isPlace(text);

function withNames(
  text: string,
  { edtf, start, end, rest }: DateLine,
  outlets: OutletTable,
): ReadDateLine | null {
  const printed = rest === "" ? [] : rest.split(" | ");
  // Place and agency together head a report («القاهرة في 5 مايو 2019 (أ ف ب)»): the dateline, which stays in the text.
  if (printed.some(isPlace) && printed.some((part) => outlets.isOutlet(part) && !isPlace(part)))
    return null;
  const parts = printed.map((part) => readPart(part, outlets));
  const known = parts.every((part) => part !== null);
  if (!known) {
    const apart = parted.test(text.slice(end)) || parted.test(text.slice(0, start));
    const few = rest.split(" ").length <= LONGEST_UNKNOWN;
    if (!apart || !few || event.test(rest) || parts.length > 1) return null;
  }
  const names = parts.flatMap((part) => part ?? []);
  return { edtf, start, end, names, known, labelled: label.test(text) };
}

/**
 * What a name beside the date is; none of the fields for a section («اقتصاد») and for a name that is both a city
 * and its paper («عمان»), null for what is unknown.
 */
function readPart(printed: string, outlets: OutletTable): ReadDateLine["names"] | null {
  const part = printed.replace(sourceLabel, "");
  if (part !== printed && !isPlace(part)) return [{ field: "source", value: part }];
  const [outlet, place] = [outlets.isOutlet(part), isPlace(part)];
  if (outlet && place) return [];
  if (outlet) return [{ field: "source", value: part }];
  if (place) return [{ field: "dateline", value: part.replace(/^في /, "") }];
  if (furnitureKind(part, outlets) !== null) return [];
  const byline = readByline(part, outlets);
  if (byline === null) return writer.test(part) ? [] : null;
  const fields = [
    ["source", byline.outlet],
    ["dateline", byline.place],
    ["author", byline.author],
  ] as const;
  return fields.flatMap(([field, value]) => (value === null ? [] : [{ field, value }]));
}
