import { isMark, isOneOf, words, type Line, type Parsed } from "../../cursor.ts";

const OF = words("من في of");
const DAY_WORD = words("يوم اليوم");
/** «الموافق»: joins a weekday, or a date of the other calendar, to a date. */
export const MATCHING = words("الموافق موافق المصادف مصادف الموافقة");

/** «يوم الخميس،», «الأربعاء الموافق», «الجمعة (». The word «يوم» alone counts as no weekday. */
export function readWeekdayPrefix(line: Line, index: number): Parsed<number | null> | null {
  let end = index;
  if (line[end]?.meaning?.timeOfDay && !line[end]?.meaning?.article) end++;
  if (isOneOf(line, end, DAY_WORD)) end++;
  const meaning = line[end]?.meaning;
  const weekday = meaning?.weekday;
  const isWeekday =
    weekday !== undefined && (meaning?.article || /^[a-z]/.test(meaning?.base ?? ""));
  if (!isWeekday) return end === index ? null : { value: null, end };
  end++;
  if (line[end]?.meaning?.timeOfDay && !line[end]?.meaning?.article) end++;
  // «الأحد المقبل الموافق 9 أغسطس».
  const directed =
    line[end]?.meaning?.article === true && line[end]?.meaning?.direction !== undefined;
  const dated = isOneOf(line, end + 1, MATCHING) || isMark(line, end + 1, "،,-–(");
  if (directed && dated) end++;
  if (isMark(line, end, "،,-–(")) end++;
  if (isOneOf(line, end, MATCHING) || isOneOf(line, end, OF)) end++;
  return { value: weekday, end };
}
