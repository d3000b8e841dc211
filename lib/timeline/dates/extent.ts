import { civilDay, dayNumber } from "../../dates/civil-day.ts";
import type { EventSpan } from "./event-span.ts";

/** A part of the time axis in day numbers, half-open: what a picture shows. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

type Ends = Pick<EventSpan, "first" | "end">;

/** Less than so many days are shown in whole months and not in whole years. */
const SHORT = 3 * 366;

/**
 * From the first to the last known end of all spans, in calendar years (or, where all is short, months) from end to end;
 * null when nothing is placed. An open end adds nothing: it is drawn up to the edge.
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
  return from < to ? whole(from, to) : null;
}

/** What one side leaves out to show most spans: one in fifty, and one where there are fewer. */
const FEW = 0.02;
/** Of fewer spans none is an outlier. */
const LEAST = 8;

/**
 * The extent of most spans. Where a few early or late dates ("since 1517", "by 2084") would squeeze all others into a
 * corner, that is where the others take up less than a third of it all, it is theirs.
 */
function mainExtent(spans: readonly Ends[]): Extent | null {
  const left = Math.max(1, Math.floor(spans.length * FEW));
  const sides: readonly ((span: Ends) => number)[] = [
    ({ first, end }) => first ?? end ?? 0,
    ({ first, end }) => -(end ?? first ?? 0),
  ];
  let kept = spans;
  let extent = extentOf(spans);
  for (const outward of spans.length < LEAST ? [] : sides) {
    const most = [...kept].sort((a, b) => outward(a) - outward(b)).slice(left);
    const cut = extentOf(most);
    if (cut === null || extent === null) break;
    if ((cut.to - cut.from) * 3 >= extent.to - extent.from) continue;
    [kept, extent] = [most, cut];
  }
  return extent;
}

/**
 * The extent that a first picture shows: the years in which the archive publishes, for most of what its texts tell of
 * lies there; with all events where that is at most twice as long, or where none of them lies there. Without dated
 * publications, that of the events.
 */
export function firstExtent(published: readonly Ends[], events: readonly Ends[]): Extent | null {
  const years = mainExtent(published);
  if (years === null) return mainExtent(events);
  const all = extentOf([...published, ...events]) ?? years;
  if (all.to - all.from <= 2.01 * (years.to - years.from)) return all;
  const isThere = ({ first, end }: Ends) =>
    (first ?? -Infinity) < years.to && (end ?? Infinity) > years.from;
  if (events.length === 0 || events.some(isThere)) return years;
  return mainExtent([...published.filter(isThere), ...events]);
}

function whole(from: number, to: number): Extent {
  const [start, last] = [civilDay(from), civilDay(to - 1)];
  return to - from < SHORT
    ? {
        from: dayNumber(start.year, start.month, 1),
        to: dayNumber(last.year, last.month + 1, 1),
      }
    : { from: dayNumber(start.year, 1, 1), to: dayNumber(last.year + 1, 1, 1) };
}
