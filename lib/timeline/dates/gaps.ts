import { civilDay, dayNumber } from "../../dates/civil-day.ts";
import type { EventSpan } from "./event-span.ts";
import type { Extent } from "./extent.ts";

/** Years without anything are drawn shorter from so many on. */
const LEAST_YEARS = 2;

/** What a gap is drawn as, in days. */
const SHORT = 120;

/**
 * The times in which nothing lies, in whole years and in order: a picture draws each as a short break. What has no known
 * end counts at its beginning.
 */
export function gapsBetween(spans: readonly Pick<EventSpan, "first" | "end">[]): readonly Extent[] {
  const covered = spans
    .map(({ first, end }) => ({
      from: first ?? (end ?? 1) - 1,
      to: end ?? (first ?? 0) + 1,
    }))
    .sort((a, b) => a.from - b.from);
  const gaps: Extent[] = [];
  let last = covered[0]?.to ?? 0;
  for (const { from, to } of covered) {
    const gap = {
      from: dayNumber(civilDay(last - 1).year + 1, 1, 1),
      to: dayNumber(civilDay(from).year, 1, 1),
    };
    if (gap.to - gap.from >= LEAST_YEARS * 365) gaps.push(gap);
    last = Math.max(last, to);
  }
  return gaps;
}

/** The length of an extent as it is drawn: days, with each gap at its short length. */
export function drawnDays({ from, to }: Extent, gaps: readonly Extent[]): number {
  return drawnDay(to, gaps) - drawnDay(from, gaps);
}

/** A day on the axis as it is drawn: it runs on evenly outside of gaps, and hurries through them. */
export function drawnDay(day: number, gaps: readonly Extent[]): number {
  let left = 0;
  for (const { from, to } of gaps) {
    if (day <= from) break;
    const length = to - from;
    left += ((Math.min(day, to) - from) / length) * (length - SHORT);
  }
  return day - left;
}

/** The day at a place of the drawn axis: the inverse of `drawnDay`. */
export function dayDrawnAt(place: number, gaps: readonly Extent[]): number {
  let left = 0;
  for (const { from, to } of gaps) {
    const length = to - from;
    const inside = place + left - from;
    if (inside <= 0) break;
    if (inside < SHORT) return from + (inside / SHORT) * length;
    left += length - SHORT;
  }
  return place + left;
}
