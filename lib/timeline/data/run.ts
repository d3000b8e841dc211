import type { EventSpan } from "../dates/event-span.ts";
import type { Placeable, Placed } from "../dates/order-events.ts";

/** Events that follow each other in the list and cover the same days: drawn alike, kept as one entry. */
export interface Run extends EventSpan {
  readonly kind: Placeable["kind"];
  /** Place of the first of them in the list, from 0. */
  readonly ordinal: number;
  readonly count: number;
}

/**
 * The runs of a list in order. Events without a place on the axis are left out; ordinals still count them,
 * so that an ordinal always names the same event.
 */
export function runsOf(placed: readonly Placed<Placeable>[], firstOrdinal = 0): readonly Run[] {
  const runs: Run[] = [];
  placed.forEach(({ span, event }, i) => {
    if (span === null) return;
    const ordinal = firstOrdinal + i;
    const last = runs.at(-1);
    if (last !== undefined && continues(last, span, event.kind, ordinal)) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else {
      runs.push({ ...span, kind: event.kind, ordinal, count: 1 });
    }
  });
  return runs;
}

function continues(run: Run, span: EventSpan, kind: Run["kind"], ordinal: number): boolean {
  return (
    run.ordinal + run.count === ordinal &&
    run.kind === kind &&
    run.first === span.first &&
    run.end === span.end &&
    run.approximate === span.approximate
  );
}

/**
 * A run as data files hold it: distance of its ordinal from the end of the run before, count, distance of its first day
 * from that of the run before, number of days, flags. Distances are small and repeat, so they compress well. Without a
 * first day, its last stands in place of the number of days.
 */
export type RunTuple = readonly [number, number, number | null, number | null, number];

const APPROXIMATE = 1;

/** Kinds by their number in data files: never changed, only added to. */
const kinds: readonly Run["kind"][] = [
  "publication",
  "happening",
  "planned",
  "report",
  "background",
];

/** Runs in order as tuples; `start` is the ordinal of the first event of their period. */
export function toTuples(runs: readonly Run[], start: number): readonly RunTuple[] {
  let next = start;
  let before = 0;
  return runs.map(({ ordinal, count, first, end, kind, approximate }): RunTuple => {
    const flags = (kinds.indexOf(kind) << 1) | (approximate ? APPROXIMATE : 0);
    const length = end === null ? null : end - (first ?? 0);
    const skipped = ordinal - next;
    const after = first === null ? null : first - before;
    next = ordinal + count;
    before = first ?? before;
    return [skipped, count, after, length, flags];
  });
}

/** The runs of tuples; `start` as for `toTuples`. */
export function fromTuples(tuples: readonly RunTuple[], start: number): readonly Run[] {
  let next = start;
  let before = 0;
  return tuples.map(([skipped, count, after, length, flags]): Run => {
    const first = after === null ? null : before + after;
    const run: Run = {
      ordinal: next + skipped,
      count,
      first,
      end: length === null ? null : (first ?? 0) + length,
      kind: kinds[flags >> 1] ?? "background",
      approximate: (flags & APPROXIMATE) !== 0,
    };
    next = run.ordinal + count;
    before = first ?? before;
    return run;
  });
}
