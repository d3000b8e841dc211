import { oncePerObject } from "../../base/once.ts";
import type { Placeable, Placed } from "../dates/order-events.ts";

/**
 * How many of a list lie in a year, month or day, by its key; a month counts what is known to the month. Counted once
 * for a list: each of thousands of pages asks for its own.
 */
export function countIn(placed: readonly Placed<Placeable>[], key: string): number {
  return counted(placed).get(key) ?? 0;
}

const counted = oncePerObject((placed: readonly Placed<Placeable>[]) => {
  const counts = new Map<string, number>();
  for (const { event, period } of placed) {
    const month = /^\d{4}-\d\d/.exec(event.date ?? "")?.[0];
    const day = /^\d{4}-\d\d-\d\d/.exec(event.date ?? "")?.[0];
    for (const key of [period.key, month, day])
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});
