import { dayNumber } from "../dates/civil-day.ts";
import type { Extent } from "./extent.ts";

/** The stretch of the axis of a period (`2022`, `199X`, `19XX`); null for periods without a place on it. */
export function periodExtent(key: string): Extent | null {
  if (!/^\d[\dX]{3}$/.test(key)) return null;
  const first = Number(key.replaceAll("X", "0"));
  const last = Number(key.replaceAll("X", "9"));
  return { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) };
}
