import { civilDay, dayNumber } from "../../dates/civil-day.ts";
import type { EventSpan } from "./event-span.ts";
import type { Extent } from "./extent.ts";

/** A time in which nothing lies. */
export interface Gap extends Extent {
  /** The days as long as which it is drawn. */
  readonly drawn: number;
}

type Span = Pick<EventSpan, "first" | "end"> & { readonly kind?: string };

/** From so many days on a time is always drawn shorter, and none under the second. */
const [LONGEST, SHORTEST] = [730, 60];

/** What a gap is drawn as, in days: a twelfth of all that is not empty, within these bounds. */
const [MOST_DRAWN, LEAST_DRAWN] = [120, 8];

/** A publication that is known less closely fills no time. */
const KNOWN = 92;

/**
 * The times in which nothing lies, in whole months and in order: a picture draws each as a short break. What has no known
 * end counts at its beginning. A month without anything is long where all there is are a few days, and short in a century:
 * empty is what takes half as long as everything else, or two years.
 */
export function gapsBetween(spans: readonly Span[]): readonly Gap[] {
  const empty = emptyMonths(spans);
  const first = empty.starts[0] ?? 0;
  const all = empty.end - first;
  const long = (least: number) => empty.between.filter(({ from, to }) => to - from >= least);
  const filled = all - long(SHORTEST).reduce((sum, { from, to }) => sum + to - from, 0);
  const drawn = Math.round(Math.min(Math.max(filled / 12, LEAST_DRAWN), MOST_DRAWN));
  return long(Math.min(Math.max(filled / 2, SHORTEST), LONGEST)).map((gap) => ({ ...gap, drawn }));
}

function emptyMonths(spans: readonly Span[]) {
  const covered = spans
    .map(({ first, end, kind }) => {
      const from = first ?? (end ?? 1) - 1;
      const to = end ?? from + 1;
      return { from, to, fills: kind !== "publication" || to - from <= KNOWN };
    })
    .sort((a, b) => a.from - b.from);
  const starts = covered.filter(({ fills }) => fills);
  const between: Extent[] = [];
  let last = starts[0]?.to ?? 0;
  for (const { from, to } of starts) {
    const gap = { from: monthAfter(last - 1), to: monthOf(from) };
    if (gap.to > gap.from) between.push(gap);
    last = Math.max(last, to);
  }
  const end = Math.max(last, ...covered.map(({ to }) => to));
  if (starts.length > 0 && end > monthAfter(last - 1))
    between.push({ from: monthAfter(last - 1), to: end });
  return { between, starts: starts.map(({ from }) => from), end };
}

function monthOf(day: number): number {
  const { year, month } = civilDay(day);
  return dayNumber(year, month, 1);
}

function monthAfter(day: number): number {
  const { year, month } = civilDay(day);
  return dayNumber(year, month + 1, 1);
}

/** The length of an extent as it is drawn: days, with each gap at its short length. */
export function drawnDays({ from, to }: Extent, gaps: readonly Gap[]): number {
  return drawnDay(to, gaps) - drawnDay(from, gaps);
}

/** A day on the axis as it is drawn: it runs on evenly outside of gaps, and hurries through them. */
export function drawnDay(day: number, gaps: readonly Gap[]): number {
  let left = 0;
  for (const { from, to, drawn } of gaps) {
    if (day <= from) break;
    const length = to - from;
    left += ((Math.min(day, to) - from) / length) * (length - drawn);
  }
  return day - left;
}

/** The day at a place of the drawn axis: the inverse of `drawnDay`. */
export function dayDrawnAt(place: number, gaps: readonly Gap[]): number {
  let left = 0;
  for (const { from, to, drawn } of gaps) {
    const length = to - from;
    const inside = place + left - from;
    if (inside <= 0) break;
    if (inside < drawn) return from + (inside / drawn) * length;
    left += length - drawn;
  }
  return place + left;
}
