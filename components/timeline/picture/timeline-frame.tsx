import type { ReactNode } from "react";
import { civilDay } from "@/lib/dates/civil-day.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { siteHref } from "../../link/site-href.ts";
import { archivePlaces } from "../page/timeline-places.ts";
import { TimelineFilters, type TimelineFiltersProps } from "./timeline-filters.tsx";
import { toolSign } from "./tool-sign.ts";
import { TimelineLegend } from "./timeline-legend.tsx";
import { TimelinePicture } from "./timeline-picture.tsx";
import { timelineWords } from "./timeline-words.ts";
import "../page/timeline.css";

export interface TimelineFrameProps extends TimelineFiltersProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  /** What the picture shows; null when nothing is placed. */
  readonly extent: Extent | null;
  /** Number of entries that the picture speaks of. */
  readonly count: number;
  /** Days (`MM-DD`) that "on this day" has something for; absent on pages that do not show it. */
  readonly days?: readonly string[];
  /** Address of the island's module. */
  readonly island: string;
  readonly note?: ReactNode;
  /** The list, complete without scripts. */
  readonly children: ReactNode;
}

/** The picture with its tools above the list: finished HTML in the element that the island brings to life. */
export function TimelineFrame(props: TimelineFrameProps) {
  const { locale, timeline, extent, count, days, island, note, children } = props;
  const { timelinePage } = stringsFor(locale);
  if (extent === null) return <div className="tl">{children}</div>;
  const label = fill(timelinePage.picture.label, {
    from: String(civilDay(extent.from).year),
    to: String(civilDay(extent.to - 1).year),
    entries: countPhrase(locale, timelinePage.entries, count),
  });
  return (
    <time-line
      className="tl"
      data-base={siteHref("")}
      data-from={extent.from}
      data-to={extent.to}
      data-days={days?.join(" ")}
      data-words={JSON.stringify(timelineWords(locale, timeline))}
    >
      <figure className="tl-figure">
        <TimelineTools locale={locale} />
        <div className="tl-stage">
          <div className="tl-picture" data-part="picture" role="group" aria-label={label}>
            <TimelinePicture
              {...{ locale, timeline, extent }}
              places={archivePlaces(locale, timeline)}
            />
          </div>
          <div className="tl-card" data-part="card" aria-live="polite" hidden />
        </div>
        <figcaption className="soft small">
          <p data-part="scale">{note}</p>
          <TimelineLegend {...{ locale, timeline }} extent={timeline.extent ?? extent} />
        </figcaption>
      </figure>
      <TimelineFilters {...props} />
      <div className="tl-results" data-part="results" hidden />
      <div data-part="list">{children}</div>
      {days !== undefined && <section className="tl-day" data-part="day" hidden />}
      <script type="module" src={island} async />
    </time-line>
  );
}

/** Buttons that move and zoom the picture, and what it shows in words. Shown only where scripts run. */
function TimelineTools({ locale }: { readonly locale: Locale }) {
  const { island } = stringsFor(locale).timelinePage;
  const buttons = [
    { does: "out", label: island.zoomOut, sign: "−" },
    { does: "in", label: island.zoomIn, sign: "+" },
    { does: "earlier", label: island.earlier, sign: toolSign(locale === "ar" ? "right" : "left") },
    { does: "later", label: island.later, sign: toolSign(locale === "ar" ? "left" : "right") },
  ];
  return (
    <div className="tl-tools js">
      {buttons.map(({ does, label, sign }) => (
        <button
          key={does}
          type="button"
          data-does={does}
          aria-label={label}
          title={label}
          dangerouslySetInnerHTML={{ __html: sign }}
        />
      ))}
      <button type="button" data-does="reset">
        {island.whole}
      </button>
      <output className="soft small" data-part="status" />
    </div>
  );
}
