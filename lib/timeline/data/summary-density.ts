import { binOf, type BinCount, type Density } from "./density.ts";
import { isYear } from "../dates/period.ts";
import { fromTuple, type Run } from "./run.ts";
import type { PeriodEntry, TimelineSummary } from "./summary.ts";

/** Which events pass a filter, and which of all are publications: bytes of 0 or 1 by ordinal. */
export interface Filter {
  readonly passes: Uint8Array;
  readonly published: Uint8Array;
}

/** Number of events of a period. */
export function periodCount({ groups }: PeriodEntry): number {
  return groups.reduce((sum, count) => sum + count, 0);
}

/** The counts by month that a summary holds, of all events or of those that pass a filter. */
export function summaryDensity(summary: TimelineSummary, filter: Filter | null): Density {
  const bins = new Map<number, BinCount>();
  const wide: Run[] = [];
  let start = 0;
  for (const period of summary.periods) {
    const runs = period.wide.map((tuple) => fromTuple(tuple, start));
    if (isYear(period.key)) countMonths(period, start, runs, filter, bins);
    wide.push(...(filter === null ? runs : runs.flatMap((run) => filterRun(run, filter.passes))));
    start += periodCount(period);
  }
  return { unit: "month", bins, wide };
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
  period: PeriodEntry,
  start: number,
  wide: readonly Run[],
  filter: Filter | null,
  bins: Map<number, BinCount>,
): void {
  const isWide = new Set<number>();
  for (const run of wide) {
    for (let i = 0; i < run.count; i++) isWide.add(run.ordinal + i);
  }
  let ordinal = start;
  period.groups.forEach((count, month) => {
    let published = 0;
    let happened = 0;
    for (let i = ordinal; i < ordinal + count; i++) {
      if (isWide.has(i) || (filter !== null && filter.passes[i] !== 1)) continue;
      if (filter !== null && filter.published[i] === 1) published += 1;
      else happened += 1;
    }
    if (filter === null) {
      published = period.published[month] ?? 0;
      happened -= published;
    }
    ordinal += count;
    if (month === 0 || published + happened === 0) return;
    bins.set(Number(period.key) * 12 + month - 1, { published, happened });
  });
}

/** Whether a run is one of those that a summary lists by themselves: no single month holds it. */
export function isWide(run: Run): boolean {
  return binOf(run, "month") === null;
}
