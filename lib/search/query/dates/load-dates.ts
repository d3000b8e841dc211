import { untilItSucceeds } from "../../../base/once.ts";
import type { dateReading } from "./date-reading.ts";

const load = untilItSucceeds(() => import("./date-reading.ts"));

/** Loads what reads dates; null where it cannot be had. */
export async function loadDates(): Promise<typeof dateReading | null> {
  const loaded = await load().catch(() => null);
  return loaded?.dateReading ?? null;
}

/** What every year in figures has, and most questions have not. */
const year = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;

/** Whether a question may name a date. */
export function mayNameDate(text: string): boolean {
  return year.test(text);
}
