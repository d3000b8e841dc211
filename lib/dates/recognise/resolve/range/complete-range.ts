import type { CalendarExpression, Expression } from "../../expression.ts";

/** Gives each end of a range what only the other end names: «من 4 إلى 22 يناير 2017», «من 27 فبراير 2016 إلى 3 مارس». */
export function completeRange(from: Expression, to: Expression): readonly [Expression, Expression] {
  if (from.kind === "weekday" && to.kind === "weekday") {
    return [
      { ...from, week: from.week ?? to.week },
      { ...to, week: to.week ?? from.week },
    ];
  }
  if (from.kind !== "calendar" || to.kind !== "calendar") return [from, to];
  const first = shareYear(shareMonth(from, to), to);
  return [first, shareYear(shareMonth(to, first), first, true)];
}

function shareMonth(date: CalendarExpression, other: CalendarExpression): CalendarExpression {
  if (date.month !== null || date.day === null || other.month === null) return date;
  return { ...date, month: other.month, year: date.year ?? other.year };
}

/** A year for the end that has none; across the turn of the year it is the neighbouring one. */
function shareYear(
  date: CalendarExpression,
  other: CalendarExpression,
  later = false,
): CalendarExpression {
  if (date.year !== null || other.year === null || date.month === null) return date;
  const here = date.month.kind === "named" ? date.month : null;
  const there = other.month?.kind === "named" ? other.month : null;
  if (here === null || there === null || other.year.kind !== "number") {
    return { ...date, year: other.year };
  }
  if (here.calendar !== there.calendar) return date;
  const turns = later ? here.month < there.month : here.month > there.month;
  const shift = turns ? (later ? 1 : -1) : 0;
  return { ...date, year: { ...other.year, value: other.year.value + shift } };
}
