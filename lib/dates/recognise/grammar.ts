import type { Line } from "./tokens.ts";
import type { Reading } from "./expression.ts";
import { readCalendarDate } from "./rules/day/calendar-date.ts";
import { readCentury, readDecade } from "./rules/year/decade.ts";
import { readNth } from "./rules/relative/nth.ts";
import { readPartOfPeriod } from "./rules/relative/part-of-period.ts";
import { readList } from "./rules/range/list.ts";
import { readOpenRange } from "./rules/range/open-range.ts";
import { readRange } from "./rules/range/range.ts";
import { readRelativeDay } from "./rules/relative/relative-day.ts";
import { readDistance } from "./rules/relative/distance.ts";
import { readRelativeUnit, readUnits } from "./rules/relative/relative-unit.ts";
import { readWeekday } from "./rules/day/weekday.ts";
import { readYearAlone } from "./rules/year/year-alone.ts";
import { readYearSpan } from "./rules/year/year-span.ts";
import { readFirstMonths, readQuarter, readSeason } from "./rules/year/year-part.ts";
import { isArticleAlone } from "./lexicon.ts";
import { isGivenName, isPlausible } from "./plausible.ts";

type Rule = (line: Line, index: number) => Reading | null;

/** A date with a month or in digits; where the month's name is also another word, only in a fit place. */
function readCalendar(line: Line, index: number): Reading | null {
  const read = readCalendarDate(line, index);
  if (read === null) return null;
  const { date, ambiguous } = read.value;
  if (ambiguous && !isPlausible(line, index)) return null;
  // «الشهر الماضي» without a day is a relative period.
  if (date.day === null && date.month?.kind === "shift" && date.year === null) return null;
  const month = date.month?.kind === "named" ? date.month : null;
  // «محمد رمضان 2019»
  const hijri = month?.calendar === "islamic-umalqura";
  if (hijri && date.day === null && isGivenName(line, index - 1)) return null;
  const rule =
    hijri && date.paired === null ? "hijri-date" : date.day === null ? "month" : "calendar-date";
  return { expression: date, rule, end: read.end };
}

/** In order of preference: of two readings of the same length the earlier rule wins. */
const POINT_RULES: readonly Rule[] = [
  readNth,
  readPartOfPeriod,
  readQuarter,
  readSeason,
  readFirstMonths,
  readYearSpan,
  readCalendar,
  readRelativeDay,
  readWeekday,
  readUnits,
  readRelativeUnit,
  readDistance,
  readDecade,
  readCentury,
  readYearAlone,
];

/** The longest reading that is no range from one point to another. */
export function readPoint(line: Line, index: number): Reading | null {
  return longest(POINT_RULES.map((rule) => rule(line, index)));
}

/**
 * The longest date that begins at a token, or null. Every rule looks at a bounded number of tokens, so the work over a text
 * is linear in its length.
 */
export function readDate(line: Line, index: number): Reading | null {
  const token = line[index];
  if (token === undefined || token.kind === "sign") return null;
  if (token.kind === "word" && token.meaning === undefined && !isArticleAlone(token.text))
    return null;
  return longest([
    readList(line, index),
    readRange(line, index, readPoint),
    readOpenRange(line, index, readPoint),
    readPoint(line, index),
  ]);
}

function longest(readings: readonly (Reading | null)[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) {
    if (reading !== null && (best === null || reading.end > best.end)) best = reading;
  }
  return best;
}
