import { direction, type Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { goesThrough, runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { dateWords } from "@/lib/timeline/list/quote.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import { drawPicture, type PictureLink } from "@/lib/timeline/picture/draw/draw-picture.ts";
import { drawYearLinks } from "@/lib/timeline/picture/draw/draw-year-links.ts";
import { roomFor, widths } from "@/lib/timeline/picture/room.ts";
import { stillLayout } from "@/lib/timeline/picture/still-layout.ts";
import { axisTicks } from "@/lib/timeline/picture/ticks.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { siteHref } from "../../link/site-href.ts";
import { periodTitle } from "../page/period-title.ts";
import type { TimelinePlaces } from "../page/timeline-places.ts";
import { gapWords } from "./gap-words.ts";
import { laneNames } from "./lane-names.ts";
import "./picture.css";

interface TimelinePictureProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  readonly extent: Extent;
  readonly places: TimelinePlaces;
}

/** So few events make a low picture. */
const FEW = 3;

/** The picture of a part of the timeline, drawn at build: once for wide and once for narrow screens. */
export function TimelinePicture(props: TimelinePictureProps) {
  const { timeline, extent } = props;
  const runs = runsIn(timeline.runs, extent).filter((run) => !goesThrough(run, extent));
  const low = runs.reduce((sum, { count }) => sum + count, 0) <= FEW;
  return (["wide", "narrow"] as const).map((size) => (
    <svg
      key={size}
      className={["tl-svg", `tl-${size}`, ...(low ? ["tl-low"] : [])].join(" ")}
      viewBox={`0 0 ${widths[size]} ${roomFor(size, low).height}`}
      direction={direction(props.locale)}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: draw(props, size, low) }}
    />
  ));
}

function draw(props: TimelinePictureProps, size: keyof typeof widths, low: boolean): string {
  const { locale, timeline, extent, places } = props;
  const room = roomFor(size, low);
  const { picture, view, names } = stillLayout(timeline, extent, locale, {
    room,
    width: widths[size],
  });
  const { entries, picture: words } = stringsFor(locale).timelinePage;
  const overlay =
    picture.marks !== null
      ? ""
      : drawYearLinks(timeline.periods, view, (period) => ({
          href: siteHref(places.period(period.key)),
          title: `${periodTitle(period.key, locale)}: ${countPhrase(locale, entries, period.count)}`,
        }));
  return drawPicture(picture, view, room, axisTicks(view, locale), {
    lanes: laneNames(locale, timeline.placed),
    count: (count) => formatNumber(locale, count),
    overlay,
    sides: words,
    gap: (gap) => gapWords(gap.to - gap.from, locale, words),
    link: (ordinal) => {
      const link = entryLink(props, ordinal);
      const name = names.get(ordinal);
      if (link === null || name === undefined) return link;
      return { ...link, name: `${name.weight} ${name.first} ${name.end}` };
    },
  });
}

/** The link of a mark to its entry, with the date and the name. */
function entryLink(
  { locale, timeline, places }: TimelinePictureProps,
  ordinal: number,
): PictureLink | null {
  const event = timeline.placed[ordinal]?.event;
  if (event === undefined) return null;
  const { id, date } = event;
  const name = event.name[locale] ?? event.name.ar;
  const words = date === null ? "" : dateWords(date, locale);
  const title = name === null ? words : `${words}: ${name}`;
  return { href: siteHref(places.event(ordinal, id)), title };
}
