import { oncePerObject } from "../../base/once.ts";
import { runsOf, type Run } from "../data/run.ts";
import { firstExtent, type Extent } from "../dates/extent.ts";
import { gapsBetween, type Gap } from "../dates/gaps.ts";
import { orderEvents, type Placeable, type Placed } from "../dates/order-events.ts";
import { periodsOf, type PeriodSlice } from "../dates/periods.ts";
import { isShown } from "../timeline-kind.ts";

/** A timeline with everything that its pages ask for, worked out once. */
export interface Timeline<E extends Placeable> {
  /** What is listed: what happened or was planned. */
  readonly placed: readonly Placed<E>[];
  readonly periods: readonly PeriodSlice[];
  readonly runs: readonly Run[];
  /** Publications, with ordinals of their own: they are counted, and listed elsewhere. */
  readonly publications: readonly Placed<E>[];
  readonly published: readonly Run[];
  /** The other dates that texts give, which are listed only when they are asked for. */
  readonly rest: readonly Placed<E>[];
  /** What the first picture shows; null when nothing is placed. */
  readonly extent: Extent | null;
  /** Times without anything, which pictures draw short. */
  readonly gaps: readonly Gap[];
}

/** Orders events and cuts them into periods; the same list is worked out once, for all pages of a build. */
export function timelineOf<E extends Placeable>(events: readonly E[]): Timeline<E> {
  return arrange(events) as Timeline<E>;
}

const arrange = oncePerObject((events: readonly Placeable[]): Timeline<Placeable> => {
  const told = events.filter(({ kind }) => kind !== "publication");
  const placed = orderEvents(told.filter(isShown));
  const rest = orderEvents(told.filter((event) => !isShown(event)));
  const publications = orderEvents(events.filter(({ kind }) => kind === "publication"));
  const [runs, published] = [runsOf(placed), runsOf(publications)];
  return {
    ...{ placed, runs, rest, publications, published, periods: periodsOf(placed) },
    extent: firstExtent(published, runs),
    gaps: gapsBetween([...runs, ...published]),
  };
});
