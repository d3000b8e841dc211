import { isMark, type Line, type Parsed } from "../../cursor.ts";
import type { CalendarExpression, MonthRef, YearRef } from "../../expression.ts";
import { readYear } from "../year/year.ts";

/** A calendar date, and whether its only sign of being one is a word that means other things too. */
export interface CalendarReading {
  readonly date: CalendarExpression;
  readonly ambiguous: boolean;
}

/** Puts the year that follows, if one does, to a day and month. */
export function withYear(
  line: Line,
  index: number,
  day: number | null,
  month: MonthRef,
): Parsed<CalendarReading> | null {
  const calendar = month.kind === "named" ? month.calendar : null;
  const separated = isMark(line, index, "،,/.-–");
  const after = separated ? readYear(line, index + 1, calendar) : null;
  const direct = separated ? null : readYear(line, index, calendar);
  const year = direct ?? after;
  // «5 مارس - 2000 مشارك», «مارس. 2015 كان»: after a full stop or dash only beside a day in digits.
  const loose = direct === null && after !== null && isMark(line, index, ".-–") && day === null;
  if (year === null || loose) return { value: build(day, month, null), end: index };
  return { value: build(day, month, year.value.year), end: year.end };
}

/** A reading without weekday. */
export function build(day: number | null, month: MonthRef, year: YearRef | null): CalendarReading {
  return {
    date: { kind: "calendar", weekday: null, day, month, year, paired: null },
    ambiguous: false,
  };
}
