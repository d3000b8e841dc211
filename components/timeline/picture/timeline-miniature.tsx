import { direction, type Locale } from "@/lib/locale/locale.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import { drawPicture } from "@/lib/timeline/picture/draw/draw-picture.ts";
import { rooms, widths } from "@/lib/timeline/picture/room.ts";
import { stillLayout } from "@/lib/timeline/picture/still-layout.ts";
import { axisTicks } from "@/lib/timeline/picture/ticks.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import "./picture.css";

interface TimelineMiniatureProps {
  readonly locale: Locale;
  readonly events: readonly TimelineEvent[];
}

/**
 * The timeline as a band without words but its dates, for other pages: the first picture of the timeline in small, at
 * build, without links. Whoever shows it says what it is. Nothing where nothing is placed.
 */
export function TimelineMiniature({ locale, events }: TimelineMiniatureProps) {
  const timeline = timelineOf(events);
  const { extent } = timeline;
  if (extent === null) return null;
  const room = rooms.mini;
  return (["wide", "narrow"] as const).map((size) => {
    const { picture, view } = stillLayout(timeline, extent, locale, { room, width: widths[size] });
    const html = drawPicture(picture, view, room, axisTicks(view, locale), {
      lanes: [],
      count: String,
    });
    return (
      <svg
        key={size}
        className={`tl-svg tl-mini tl-${size}`}
        viewBox={`0 0 ${widths[size]} ${room.height}`}
        direction={direction(locale)}
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    );
  });
}
