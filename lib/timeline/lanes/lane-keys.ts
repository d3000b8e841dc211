import { oncePerObject } from "../../base/once.ts";
import { facetOptions } from "../data/facet-options.ts";
import type { Placed } from "../dates/order-events.ts";
import type { TimelineEvent } from "../timeline-event.ts";

/** So many countries have a lane of their own; what names none of them shares one more. */
const MOST_LANES = 6;

/** The countries that have a lane, those that most entries name first. */
export const laneKeys = oncePerObject(
  (placed: readonly Placed<TimelineEvent>[]): readonly string[] =>
    facetOptions(placed)
      .countries.slice(0, MOST_LANES)
      .map(([iso2]) => iso2),
);
