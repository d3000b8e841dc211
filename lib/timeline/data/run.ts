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

/** A run as data files hold it: ordinal inside its period, count, first day, end day, flags. */
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

/** A run as a tuple; `start` is the ordinal of the first event of its period. */
export function toTuple(run: Run, start: number): RunTuple {
  const flags = (kinds.indexOf(run.kind) << 1) | (run.approximate ? APPROXIMATE : 0);
  return [run.ordinal - start, run.count, run.first, run.end, flags];
}

/** The run of a tuple; `start` as for `toTuple`. */
export function fromTuple([ordinal, count, first, end, flags]: RunTuple, start: number): Run {
  return {
    ordinal: start + ordinal,
    count,
    first,
    end,
    kind: kinds[flags >> 1] ?? "background",
    approximate: (flags & APPROXIMATE) !== 0,
  };
}
