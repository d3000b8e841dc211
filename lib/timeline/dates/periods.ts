import type { Placeable, Placed } from "./order-events.ts";

/** The events of one heading of the list, as a slice of the events in order. */
export interface PeriodSlice {
  /** See `Period.key`. */
  readonly key: string;
  /** Ordinal of its first event. */
  readonly start: number;
  readonly count: number;
  /** Thirteen counts: events without a month, then January to December; they follow each other in this order. */
  readonly groups: readonly number[];
}

/** Cuts the list into periods. Every event is in exactly one group of one period. */
export function periodsOf(placed: readonly Placed<Placeable>[]): readonly PeriodSlice[] {
  const slices: { key: string; start: number; count: number; groups: number[] }[] = [];
  placed.forEach(({ period }, ordinal) => {
    let slice = slices.at(-1);
    if (slice?.key !== period.key) {
      slice = { key: period.key, start: ordinal, count: 0, groups: Array<number>(13).fill(0) };
      slices.push(slice);
    }
    slice.count += 1;
    slice.groups[period.month] = (slice.groups[period.month] ?? 0) + 1;
  });
  return slices;
}
