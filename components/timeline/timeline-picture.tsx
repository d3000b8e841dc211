import type { TimelineEvent } from "@/lib/archive/views.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { densityOf } from "@/lib/timeline/density.ts";
import { drawPicture, type PictureLink } from "@/lib/timeline/draw-picture.ts";
import { drawYearLinks } from "@/lib/timeline/draw-year-links.ts";
import { eventItem } from "@/lib/timeline/event-item.ts";
import type { Extent } from "@/lib/timeline/extent.ts";
import { layoutPicture } from "@/lib/timeline/layout-picture.ts";
import { listsWhole } from "@/lib/timeline/list-pages.ts";
import type { Mark } from "@/lib/timeline/mark.ts";
import { mergeWide } from "@/lib/timeline/merge-wide.ts";
import { axisTicks } from "@/lib/timeline/ticks.ts";
import type { Timeline } from "@/lib/timeline/timeline-of.ts";
import { unitFor, type View } from "@/lib/timeline/view.ts";
import { siteHref } from "../link/site-href.ts";
import { pageNumberOf, periodPlace } from "./event-place.ts";
import { periodTitle } from "./period-title.ts";

interface TimelinePictureProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  readonly extent: Extent;
}

/** Widths the picture is drawn for: text in it must not shrink with the screen. */
const widths = { wide: 1024, narrow: 344 } as const;

/** The picture of a stretch of the timeline, drawn at build: once for wide and once for narrow screens. */
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

function draw({ locale, timeline, extent }: TimelinePictureProps, size: keyof typeof widths) {
  const view: View = { ...extent, width: widths[size], direction: direction(locale) };
  const runs = timeline.runs.filter(
    ({ first, end }) => (first ?? -Infinity) < extent.to && (end ?? Infinity) > extent.from,
  );
  const picture = layoutPicture(runs, mergeWide(densityOf(runs, unitFor(view))), view);
  const { entries } = stringsFor(locale).timelinePage;
  const overlay =
    picture.mode === "marks"
      ? ""
      : drawYearLinks(timeline.periods, view, (period) => ({
          href: siteHref(periodPlace(locale, period, timeline.placed.length)),
          title: `${periodTitle(period.key, locale)}: ${countPhrase(locale, entries, period.count)}`,
        }));
  return drawPicture(picture, view, axisTicks(view, locale), {
    id: `tl-${size}`,
    overlay,
    link: (mark) => markLink(locale, timeline, mark),
  });
}

function markLink(
  locale: Locale,
  timeline: Timeline<TimelineEvent>,
  mark: Mark,
): PictureLink | null {
  const { placed, periods } = timeline;
  const event = placed[mark.ordinal]?.event;
  const period = periods.find(({ start, count }) => mark.ordinal < start + count);
  if (event === undefined || period === undefined) return null;
  const page = listsWhole(placed.length)
    ? ""
    : siteHref(paths.timelineYear(locale, period.key, pageNumberOf(period, mark.ordinal)));
  const { words, text } = eventItem(event, locale);
  const short = text.length > 90 ? `${text.slice(0, text.lastIndexOf(" ", 90))}…` : text;
  return { href: `${page}#e-${event.id}`, title: `${words}: ${short}` };
}
