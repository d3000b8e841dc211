import { direction, type Locale } from "../../locale/locale.ts";
import { densityOf, mergeWide } from "../data/density.ts";
import { runsIn } from "../data/runs-in.ts";
import type { Extent } from "../dates/extent.ts";
import { laneCodes } from "../lanes/lane-codes.ts";
import { laneKeys } from "../lanes/lane-keys.ts";
import { namedEvents, spreadNames } from "../list/named-events.ts";
import type { Timeline } from "../list/timeline-of.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { layoutPicture, MOST_MARKS, type Picture } from "./layout/layout-picture.ts";
import type { Dated } from "./layout/layout-poles.ts";
import type { Room } from "./room.ts";
import { unitFor, type View } from "./view.ts";

/** A part of a timeline, laid out at build. */
export function stillLayout(
  timeline: Timeline<TimelineEvent>,
  extent: Extent,
  locale: Locale,
  { room, width }: { readonly room: Room; readonly width: number },
): {
  readonly picture: Picture;
  readonly view: View;
  readonly names: ReadonlyMap<number, Dated>;
} {
  const { gaps, placed } = timeline;
  const { gutter } = room;
  const view: View = { ...extent, width, direction: direction(locale), gaps, gutter };
  const runs = runsIn(timeline.runs, extent);
  const all = [...runs, ...runsIn(timeline.published, extent)];
  // Where lanes have no names, there is one.
  const codes = laneCodes(placed, room.letters === 0 ? [] : laneKeys(placed));
  const density = mergeWide(densityOf(all, unitFor(view), codes));
  const ordinals = runs.flatMap(({ ordinal, count }) =>
    Array.from({ length: count }, (_, n) => ordinal + n),
  );
  const named = room.letters === 0 ? [] : namedEvents(placed, ordinals, locale);
  const shown = ordinals.length <= MOST_MARKS ? named : spreadNames(named, codes, extent);
  const names = new Map(shown.map((name) => [name.ordinal, name]));
  return { picture: layoutPicture({ runs, density, codes, names }, view, room), view, names };
}
