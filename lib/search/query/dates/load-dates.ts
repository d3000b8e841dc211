import type { dateReading } from "./date-reading.ts";

/** Loads what reads dates; null where it cannot be had. */
export async function loadDates(): Promise<typeof dateReading | null> {
  const loaded = await import("./date-reading.ts").catch(() => null);
  return loaded?.dateReading ?? null;
}

/** What every year in figures has, and most questions have not. */
const year = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;

/** Whether a question may name a date. */
export function mayNameDate(text: string): boolean {
  return year.test(text);
}
