import { isPublished, type Density } from "../../data/density.ts";
import type { Run } from "../../data/run.ts";
import { goesThrough, touches } from "../../data/runs-in.ts";
import type { LaneCodes } from "../../lanes/lane-codes.ts";
import { layoutBars, type Bar } from "./layout-bars.ts";
import { layoutMarks, type MarksLayout } from "./layout-marks.ts";
import { layoutPoles, type Dated } from "./layout-poles.ts";
import { layoutPublished, type Published } from "./layout-published.ts";
import { layoutStacks, type StacksLayout } from "./layout-stacks.ts";
import { lanesHeight, type Room } from "../room.ts";
import type { View } from "../view.ts";

/** What is drawn of a view: every event by itself where there is room, else counts. Publications are counted. */
export interface Picture extends Omit<MarksLayout, "marks"> {
  /** Null where the events are counted in stacks. */
  readonly marks: MarksLayout["marks"] | null;
  /** Null where every event has its mark. */
  readonly stacks: StacksLayout | null;
  /** Above the stacks: what is known less closely than they count. */
  readonly bars: readonly Bar[];
  readonly published: Published;
  /** Number of events that have found no room. */
  readonly hidden: number;
}

/** What a picture is laid out of. */
export interface PictureSource {
  /** The events of the view, one by one; null when only their counts are known. */
  readonly runs: readonly Run[] | null;
  /** The same events and the publications counted, as finely as is known. */
  readonly density: Density;
  readonly codes: LaneCodes;
  readonly names: ReadonlyMap<number, Dated>;
  /** Lanes that are shown even when they are empty, as bits. */
  readonly keep?: number;
}

/** More marks than this are easier to read as counts. */
export const MOST_MARKS = 160;
const BAR_LANES = 2;
/** Height of a bar with what is free around it. */
export const BAR_LANE = 7;

/** Lays out a view. */
export function layoutPicture(source: PictureSource, view: View, room: Room): Picture {
  const { density, codes, names, keep = 0 } = source;
  // What goes on before and after all that is shown would be a line from edge to edge, and say nothing of it.
  const runs = source.runs?.filter((run) => !goesThrough(run, view)) ?? null;
  const published = layoutPublished(density, view);
  if (runs !== null && total(runs, view) <= MOST_MARKS) {
    const marks = layoutMarks({ runs, codes, names, keep }, view, room);
    if (marks !== null) return { ...marks, stacks: null, bars: [], published, hidden: 0 };
  }
  const { bars, hidden } = layoutBars(
    room.letters === 0
      ? []
      : density.wide.filter((run) => !isPublished(run) && !goesThrough(run, view)),
    view,
    BAR_LANES,
  );
  const offset = bars.length === 0 ? 0 : BAR_LANES * BAR_LANE + 2;
  const stacks = layoutStacks(density, view, room, lanesHeight(room) - offset, keep);
  const dated = [...names.values()];
  const labels = layoutPoles(stacks, dated, codes, view, room, offset);
  const bands = stacks.bands.map((band) => ({
    ...band,
    ...{ top: band.top + offset, bottom: band.bottom + offset },
  }));
  return { bands, marks: null, ties: [], labels, stacks, bars, published, hidden };
}

/** Number of events that a view touches. */
function total(runs: readonly Run[], view: View): number {
  return runs.reduce((sum, run) => sum + (touches(run, view) ? run.count : 0), 0);
}
