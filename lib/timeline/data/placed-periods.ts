import { comparePeriods } from "../dates/period.ts";
import type { LayerCounts, PeriodEntry, TimelineSummary, Layer } from "./summary.ts";

/** A part of a list: the ordinal of its first entry, and how many follow it. */
export interface ListSlice {
  readonly start: number;
  readonly count: number;
}

/** What one set has of a period. */
export interface PlacedPart extends Readonly<
  Record<Layer, { readonly start: number; readonly counts: LayerCounts }>
> {
  /** Which of the sets. */
  readonly of: number;
  /** The period's file. */
  readonly file: string;
}

/** A period with its places in the lists; of several sets, the entries of each follow those of the one before. */
export interface PlacedPeriod extends Readonly<Record<Layer, ListSlice>> {
  readonly key: string;
  readonly parts: readonly PlacedPart[];
}

/** Numbers the events and publications of one or more sets through, period by period. */
export function placePeriods(summaries: readonly TimelineSummary[]): readonly PlacedPeriod[] {
  const sets = summaries.map(({ periods }) => new Map(periods.map((entry) => [entry.key, entry])));
  const keys = [...new Set(sets.flatMap((set) => [...set.keys()]))].sort(comparePeriods);
  const next = { events: 0, published: 0 };
  const place = (of: number, entry: PeriodEntry): PlacedPart => {
    const layer = (name: Layer) => {
      const placed = { start: next[name], counts: entry[name] };
      next[name] += periodCount(entry[name]);
      return placed;
    };
    return { of, file: entry.file, events: layer("events"), published: layer("published") };
  };
  return keys.map((key) => {
    const start = { ...next };
    const parts = sets.flatMap((set, of) => {
      const entry = set.get(key);
      return entry === undefined ? [] : [place(of, entry)];
    });
    const slice = (name: Layer) => ({ start: start[name], count: next[name] - start[name] });
    return { key, parts, events: slice("events"), published: slice("published") };
  });
}

/** Number of events or publications of a period. */
function periodCount({ groups }: LayerCounts): number {
  return groups.reduce((sum, count) => sum + count, 0);
}
