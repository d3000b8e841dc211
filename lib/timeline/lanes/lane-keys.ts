import { oncePerObject } from "../../base/once.ts";
import { facetOptions } from "../data/facet-options.ts";
import type { Placed } from "../dates/order-events.ts";
import type { TimelineEvent } from "../timeline-event.ts";

/** So many countries have a lane of their own; what names none of them shares one more. */
const MOST_LANES = 6;

/** Of more entries than this the lanes alone would double what the first touch of a picture loads: they share one. */
const MOST_ENTRIES = 20_000;

/** The countries that have a lane, those that most entries name first; none in a very large archive. */
export const laneKeys = oncePerObject(
  (placed: readonly Placed<TimelineEvent>[]): readonly string[] =>
    placed.length > MOST_ENTRIES
      ? []
      : facetOptions(placed)
          .countries.slice(0, MOST_LANES)
          .map(([iso2]) => iso2),
);
