import type { LaneCodes } from "../lanes/lane-codes.ts";
import {
  binOf,
  countEvent,
  countPublished,
  countsAt,
  type Counts,
  type Density,
} from "./density.ts";
import { isYear } from "../dates/period.ts";
import type { PlacedPart, PlacedPeriod } from "./placed-periods.ts";
import { fromTuples, type Run } from "./run.ts";
import type { Layer } from "./summary.ts";

/** Which events and which publications pass a filter: bytes of 0 or 1 by ordinal. */
export type Filter = Readonly<Record<Layer, Uint8Array>>;

/** The counts by month that summaries hold, of all events and publications or of those that pass a filter. */
export function summaryDensity(
  periods: readonly PlacedPeriod[],
  filter: Filter | null,
  codes: LaneCodes,
): Density {
  const bins = new Map<number, Counts>();
  const wide: Run[] = [];
  for (const layer of ["events", "published"] as const) {
    const passes = filter?.[layer] ?? null;
    for (const { key, parts } of periods) {
      for (const part of parts) {
        const { start, counts } = part[layer];
        const runs = fromTuples(counts.wide, start);
        if (isYear(key)) countMonths(Number(key), layer, part, runs, passes, bins, codes);
        wide.push(...(passes === null ? runs : runs.flatMap((run) => filterRun(run, passes))));
      }
    }
  }
  return { unit: "month", bins, wide };
}

/** The runs that summaries list by themselves, of all periods. */
export function summaryWide(periods: readonly PlacedPeriod[]): readonly Run[] {
  return (["events", "published"] as const).flatMap((layer) =>
    periods.flatMap(({ parts }) =>
      parts.flatMap((part) => fromTuples(part[layer].counts.wide, part[layer].start)),
    ),
  );
}

/** The parts of a run that pass, each without a gap, so that their ordinals stay true. */
export function filterRun(run: Run, passes: Uint8Array): readonly Run[] {
  const parts: Run[] = [];
  for (let i = run.ordinal; i < run.ordinal + run.count; i++) {
    if (passes[i] !== 1) continue;
    const last = parts.at(-1);
    if (last !== undefined && last.ordinal + last.count === i) {
      parts[parts.length - 1] = { ...last, count: last.count + 1 };
    } else {
      parts.push({ ...run, ordinal: i, count: 1 });
    }
  }
  return parts;
}

function countMonths(
  year: number,
  layer: Layer,
  part: PlacedPart,
  wide: readonly Run[],
  passes: Uint8Array | null,
  bins: Map<number, Counts>,
  codes: LaneCodes,
): void {
  const isWide = new Set<number>();
  for (const run of wide) {
    for (let i = 0; i < run.count; i++) isWide.add(run.ordinal + i);
  }
  let ordinal = part[layer].start;
  part[layer].counts.groups.forEach((count, month) => {
    const end = ordinal + count;
    for (; ordinal < end; ordinal++) {
      if (month === 0 || isWide.has(ordinal) || (passes !== null && passes[ordinal] !== 1))
        continue;
      const counts = countsAt(bins, year * 12 + month - 1, codes);
      if (layer === "events") countEvent(counts, ordinal, codes);
      else countPublished(counts, 1);
    }
  });
}

/** Whether a run is one of those that a summary lists by themselves: no single month holds it. */
export function isWide(run: Run): boolean {
  return binOf(run, "month") === null;
}
