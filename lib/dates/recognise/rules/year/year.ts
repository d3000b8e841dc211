import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarName } from "../../expression.ts";
import { readEra } from "./era.ts";
import type { YearReading } from "./numbered-year.ts";
import { isCounted } from "./quantity.ts";
import { readRelativeYear } from "./relative-year.ts";
import { readFigures } from "./year-figures.ts";

const PREPOSITIONS = wordSet("من في of");
const EVERY = wordSet("كل");
const KINDS = wordSet(
  "الهجري الهجرية الميلادي الميلادية المالي المالية الدراسي الدراسية الجديد الجديدة",
);

/**
 * Reads a year: «2015», «عام 2015 م», «للعام 1436هـ», «من سنة ألفين وعشرين», «العام الماضي», «هذا العام», «العام نفسه».
 * `calendar` is that of the month before it, null when the year stands alone.
 */
export function readYear(
  line: Line,
  start: number,
  calendar: CalendarName | null,
): Parsed<YearReading> | null {
  let index = start;
  if (isOneOf(line, index, PREPOSITIONS)) index++;
  const relative = readRelativeYear(line, index);
  if (relative) return relative;
  const unit = line[index]?.meaning?.unit;
  // «عامي 1805 إلى 1848»: the dual belongs to both ends.
  const dual = unit?.count === 2 && line[index + 1]?.kind === "number";
  const marked = unit?.unit === "year" && (unit.count === 1 || dual);
  const every = marked && isOneOf(line, index - 1, EVERY);
  if (marked) index++;
  // «العام الهجري 1436», «السنة المالية 2015».
  const span = isSign(line, index + 2, "/-–") && line[index + 3]?.kind === "number";
  const named =
    marked && isOneOf(line, index, KINDS) && line[index + 1]?.kind === "number" && !span;
  if (named) index++;
  // «عام (1325) هجري», «تموز ( 1970 )».
  const opens = (marked || calendar !== null) && isSign(line, index, "(") ? 1 : 0;
  const read = readFigures(line, index + opens, { calendar, marked });
  // «يموت كل عام 2000 شخص», «في الأيام العادية من السنة 400 شخص».
  const few = marked && line[index]?.kind === "number" && (line[index]?.text.length ?? 0) < 4;
  if (read === null || every || (few && isCounted(line, read.end))) return null;
  if (opens === 0) return read;
  if (!isSign(line, read.end, ")")) return null;
  const outside = readEra(line, read.end + 1);
  const { year } = read.value;
  if (outside === null || year.kind !== "number") return { ...read, end: read.end + 1 };
  return {
    value: { ...read.value, marked: true, year: { ...year, calendar: outside.value } },
    end: outside.end,
  };
}
