import type { Run } from "../../data/run.ts";
import type { PixelSpan } from "../view.ts";

/** How the precision of a date looks: each is a different shape, none relies on colour. */
export type MarkShape = "point" | "bar" | "open-end" | "open-start";

/** One thing drawn at its true place and length. */
export interface Mark extends PixelSpan {
  readonly kind: Run["kind"];
  readonly shape: MarkShape;
  /** Drawn hatched. */
  readonly approximate: boolean;
  /** First event it stands for, and how many. */
  readonly ordinal: number;
  readonly count: number;
}

/** A mark with its middle, in pixels from the upper edge of the picture. */
export interface PlacedMark extends Mark {
  readonly y: number;
}

/** The other countries that an event names: its mark is tied to their lanes. */
export interface Tie {
  readonly ordinal: number;
  readonly kind: Run["kind"];
  readonly x: number;
  /** From its mark. */
  readonly y: number;
  /** The middles of the other lanes. */
  readonly to: readonly number[];
}

/** The shape of a span of days: a single day is a point, an open end stays open. */
export function markShape({ first, end }: Pick<Run, "first" | "end">): MarkShape {
  if (end === null) return "open-end";
  if (first === null) return "open-start";
  return end - first === 1 ? "point" : "bar";
}
