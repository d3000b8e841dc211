import { dayNumber, daysInMonth } from "../../dates/civil-day.ts";
import type { Extent } from "./extent.ts";

/** The extent of a year, decade or century (`2022`, `199X`, `19XX`) or a month (`2022-03`); null for what has none. */
export function periodExtent(key: string): Extent | null {
  const month = /^(\d{4})-(\d\d)$/.exec(key);
  if (month !== null) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return {
      from: dayNumber(year, number, 1),
      to: dayNumber(year, number, 1 + daysInMonth(year, number)),
    };
  }
  if (!/^\d[\dX]{3}$/.test(key)) return null;
  const first = Number(key.replaceAll("X", "0"));
  const last = Number(key.replaceAll("X", "9"));
  return { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) };
}
