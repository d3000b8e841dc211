import { civilDay, dayNumber } from "../../dates/civil-day.ts";
import type { EventSpan } from "./event-span.ts";

/** A part of the time axis in day numbers, half-open: what a picture shows. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

type Ends = Pick<EventSpan, "first" | "end">;

/**
 * From the first to the last known end of all spans, in calendar years from end to end; null when nothing is
 * placed. An open end adds nothing: it is drawn up to the edge.
 */
export function extentOf(spans: readonly Ends[]): Extent | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { first, end } of spans) {
    const start = first ?? (end === null ? null : end - 1);
    const stop = end ?? (first === null ? null : first + 1);
    if (start !== null && start < from) from = start;
    if (stop !== null && stop > to) to = stop;
  }
  return from < to ? calendarYears(from, to) : null;
}

/**
 * The extent of most spans. Where a few early dates ("since 1517") would squeeze all others into a
 * corner, that is where the latest 98 % of the spans take up less than a third of it all, it begins with those.
 */
function mainExtent(spans: readonly Ends[]): Extent | null {
  const all = extentOf(spans);
  if (all === null || spans.length < 50) return all;
  const starts = spans.map(({ first, end }) => first ?? (end ?? 0) - 1).sort((a, b) => a - b);
  const cut = starts[Math.floor(starts.length * 0.02)] ?? all.from;
  return (all.to - cut) * 3 < all.to - all.from ? calendarYears(cut, all.to) : all;
}

/**
 * The extent that a first picture shows: the years in which the archive publishes, for most of what its texts tell of
 * lies there; with all events where that is at most twice as long. Without dated publications, that of the events.
 */
export function firstExtent(published: readonly Ends[], events: readonly Ends[]): Extent | null {
  const years = mainExtent(published);
  if (years === null) return mainExtent(events);
  const all = extentOf([...published, ...events]) ?? years;
  return all.to - all.from <= 2.01 * (years.to - years.from) ? all : years;
}

function calendarYears(from: number, to: number): Extent {
  return {
    from: dayNumber(civilDay(from).year, 1, 1),
    to: dayNumber(civilDay(to - 1).year + 1, 1, 1),
  };
}
