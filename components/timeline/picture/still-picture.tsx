import type { ReactNode } from "react";
import { civilDay } from "@/lib/dates/civil-day.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { TimelinePicture } from "./timeline-picture.tsx";
import type { TimelinePlaces } from "../page/timeline-places.ts";
import "../page/timeline.css";

interface StillPictureProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  /** What it shows; nothing is drawn without one. */
  readonly extent: Extent | null;
  readonly places: TimelinePlaces;
  /** Stands under the picture. */
  readonly children?: ReactNode;
}

/** The picture of a timeline as it is drawn at build; nothing in it moves, and it needs no scripts. */
export function StillPicture(props: StillPictureProps) {
  const { locale, timeline, extent, places, children } = props;
  const { picture, entries } = stringsFor(locale).timelinePage;
  if (extent === null) return null;
  const shown = runsIn(timeline.runs, extent);
  const label = fill(picture.label, {
    from: String(civilDay(extent.from).year),
    to: String(civilDay(extent.to - 1).year),
    entries: countPhrase(
      locale,
      entries,
      shown.reduce((sum, { count }) => sum + count, 0),
    ),
  });
  return (
    <figure className="tl-figure">
      <div className="tl-still" role="group" aria-label={label}>
        <TimelinePicture {...{ locale, timeline, extent, places }} />
      </div>
      {children !== undefined && <figcaption className="soft small">{children}</figcaption>}
    </figure>
  );
}
