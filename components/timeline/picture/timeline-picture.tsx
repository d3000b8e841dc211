import { direction, type Locale } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { densityOf, mergeWide } from "@/lib/timeline/data/density.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { eventItem } from "@/lib/timeline/list/event-item.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import { drawPicture, type PictureLink } from "@/lib/timeline/picture/draw-picture.ts";
import { drawYearLinks } from "@/lib/timeline/picture/draw-year-links.ts";
import { layoutPicture } from "@/lib/timeline/picture/layout-picture.ts";
import type { Mark } from "@/lib/timeline/picture/mark.ts";
import { axisTicks } from "@/lib/timeline/picture/ticks.ts";
import { unitFor, type View } from "@/lib/timeline/picture/view.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { siteHref } from "../../link/site-href.ts";
import { periodTitle } from "../page/period-title.ts";
import type { TimelinePlaces } from "../page/timeline-places.ts";

interface TimelinePictureProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  readonly extent: Extent;
  readonly places: TimelinePlaces;
}

/** Widths the picture is drawn for: text in it must not shrink with the screen. */
const widths = { wide: 1024, narrow: 344 } as const;

/** The picture of a part of the timeline, drawn at build: once for wide and once for narrow screens. */
export function TimelinePicture(props: TimelinePictureProps) {
  return (["wide", "narrow"] as const).map((size) => {
    const { markup, height } = draw(props, size);
    return (
      <svg
        key={size}
        className={`tl-svg tl-${size}`}
        viewBox={`0 0 ${widths[size]} ${height}`}
        direction={direction(props.locale)}
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: markup }}
      />
    );
  });
}

function draw(props: TimelinePictureProps, size: keyof typeof widths) {
  const { locale, timeline, extent, places } = props;
  const { gaps } = timeline;
  const view: View = { ...extent, width: widths[size], direction: direction(locale), gaps };
  const runs = runsIn(timeline.runs, extent);
  const all = [...runs, ...runsIn(timeline.published, extent)];
  const picture = layoutPicture(runs, mergeWide(densityOf(all, unitFor(view))), view);
  const { entries } = stringsFor(locale).timelinePage;
  const overlay =
    picture.marks !== null
      ? ""
      : drawYearLinks(timeline.periods, view, (period) => ({
          href: siteHref(places.period(period.key)),
          title: `${periodTitle(period.key, locale)}: ${countPhrase(locale, entries, period.count)}`,
        }));
  return drawPicture(picture, view, axisTicks(view, locale), {
    overlay,
    link: (mark) => markLink(props, mark),
  });
}

/** The link of a mark to its entry, with the date and the name, or the beginning of its passage. */
function markLink(
  { locale, timeline, places }: TimelinePictureProps,
  { ordinal }: Mark,
): PictureLink | null {
  const event = timeline.placed[ordinal]?.event;
  if (event === undefined) return null;
  const { words, name, quotes } = eventItem(event, locale);
  const text = name?.text ?? quotes[0]?.text ?? "";
  const short = text.length > 90 ? `${text.slice(0, text.lastIndexOf(" ", 90))}…` : text;
  return { href: siteHref(places.event(ordinal, event.id)), title: `${words}: ${short}` };
}
