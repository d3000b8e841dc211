import { dayNumber, daysInMonth, isoDay, weekdayOf } from "../../../civil-day.ts";
import { daySpan } from "../day/day-span.ts";
import { mondayOf } from "../unit-period.ts";

/** «أول ثلاثاء من أكتوبر», «آخر يوم», «الأسبوع الثاني»: inside a month or year given by its EDTF text. */
export function nthOf(n: number, what: "day" | "week" | number, period: string): string | null {
  const span = what === "day" ? daySpan(period) : null;
  // A Hijri month is a span of days.
  if (span) return n < 1 || span[0] + n - 1 > span[1] ? null : isoDay(span[0] + n - 1);
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(period);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return what === "week" ? isoWeek(n, year) : null;
  const month = Number(match[2]);
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  if (what === "day")
    return n > length ? null : isoDay(n === -1 ? first + length - 1 : first + n - 1);
  // The first week of a month is the one of its first Monday; the last, the last that lies wholly in it.
  const weekday = what === "week" ? 1 : what;
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const room = first + length - 1 - (what === "week" ? 6 : 0);
  const day = n === -1 ? start + 7 * Math.floor((room - start) / 7) : start + 7 * (n - 1);
  if (day >= first + length) return null;
  return what === "week" ? `${isoDay(day)}/${isoDay(day + 6)}` : isoDay(day);
}

function isoWeek(n: number, year: number): string {
  const first = mondayOf(dayNumber(year, 1, 4));
  const start = n === -1 ? mondayOf(dayNumber(year, 12, 28)) : first + 7 * (n - 1);
  return `${isoDay(start)}/${isoDay(start + 6)}`;
}
