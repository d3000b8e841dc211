import { oncePerObject } from "../../base/once.ts";
import type { Extent } from "../dates/extent.ts";
import { mainExtent } from "../dates/extent.ts";
import { orderEvents, type Placeable, type Placed } from "../dates/order-events.ts";
import { periodsOf, type PeriodSlice } from "../dates/periods.ts";
import { runsOf, type Run } from "../data/run.ts";

/** A timeline with everything that its pages ask for, worked out once. */
export interface Timeline<E extends Placeable> {
  readonly placed: readonly Placed<E>[];
  readonly periods: readonly PeriodSlice[];
  readonly runs: readonly Run[];
  /** What the first picture shows; null when nothing is placed. */
  readonly extent: Extent | null;
}

/** Orders events and cuts them into periods; the same list is worked out once, for all pages of a build. */
export function timelineOf<E extends Placeable>(events: readonly E[]): Timeline<E> {
  return ofList(events) as Timeline<E>;
}

const ofList = oncePerObject((events: readonly Placeable[]): Timeline<Placeable> => {
  const placed = orderEvents(events);
  const runs = runsOf(placed);
  return { placed, periods: periodsOf(placed), runs, extent: mainExtent(runs) };
});
