import { civilDay, dayNumber, isoDay, pad, weekdayOf } from "../../../civil-day.ts";
import type { Context, Resolved } from "../context.ts";

/** «الخميس 21»: the nearest month in which the 21st is a Thursday; without reference only the day is known. */
export function resolveDayAlone(
  day: number,
  weekday: number | null,
  context: Context,
): Resolved | null {
  const unknown: Resolved = { edtf: `XXXX-XX-${pad(day, 2)}`, flags: [] };
  const { reference } = context;
  if (reference === null || reference.precision === "year") return unknown;
  const { year, month } = civilDay(reference.last);
  let best: number | null = null;
  for (let offset = -2; offset <= 2; offset++) {
    const number = dayNumber(year, month + offset, day);
    if (civilDay(number).day !== day || (weekday !== null && weekdayOf(number) !== weekday))
      continue;
    if (best === null || Math.abs(number - reference.last) < Math.abs(best - reference.last)) {
      best = number;
    }
  }
  if (best === null || (reference.precision === "month" && weekday === null)) return unknown;
  return { edtf: isoDay(best), flags: ["year-inferred"] };
}
