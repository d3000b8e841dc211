import type { EventSpan } from "../dates/event-span.ts";
import type { Placeable, Placed } from "../dates/order-events.ts";

/** Events that follow each other in the list and cover the same stretch: drawn alike, kept as one entry. */
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
