import type { Locale } from "@/lib/locale/locale.ts";
import type { ArabicName } from "@/lib/locale/name-in.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { periodFacets } from "@/lib/timeline/data/facet-options.ts";
import { periodExtent } from "@/lib/timeline/dates/period.ts";
import { calendarPages, type CalendarPage } from "@/lib/timeline/list/calendar-pages.ts";
import { countIn } from "@/lib/timeline/list/count-in.ts";
import { siblingKeys, ancestorKeys } from "@/lib/timeline/list/sibling-keys.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { PageHead } from "../../list/page-head.tsx";
import { archivePlaces } from "./timeline-places.ts";
import { CarriedOver, InferredNote, PublishedNote } from "../list/picture-notes.tsx";
import { EventGroups } from "../list/period-sections.tsx";
import { PageNumbers, PartsNav } from "./period-nav.tsx";
import { periodLabel, periodTitle } from "./period-title.ts";
import { TimelineFrame } from "../picture/timeline-frame.tsx";
import "./timeline-print.css";

interface PeriodPageProps {
  readonly locale: Locale;
  readonly events: readonly TimelineEvent[];
  /** One of `calendarPages` with a page for every year. */
  readonly page: CalendarPage;
  readonly recordNames: ReadonlyMap<string, ArabicName>;
  readonly island: string;
}

/** One period of the timeline, usually a year, or a month or day of a long one, with its own picture. */
export function PeriodPage({ locale, events, page, recordNames, island }: PeriodPageProps) {
  const { timelinePage } = stringsFor(locale);
  const timeline = timelineOf(events);
  const places = archivePlaces(locale, timeline);
  const { key } = page;
  const own = page.ordinals.flatMap((ordinal) => timeline.placed[ordinal] ?? []);
  const { before, after } = siblingKeys(calendarPages(timeline.placed, "always"), key);
  const others = [
    ...ancestorKeys(key)
      .slice(1)
      .map((wider) => ({ rel: "up", label: null, to: wider })),
    { rel: "prev", label: timelinePage.list.earlierPeriod, to: before },
    { rel: "next", label: timelinePage.list.laterPeriod, to: after },
  ];
  return (
    <>
      <PageHead
        title={periodTitle(key, locale)}
        intro={page.page === 0 ? countPhrase(locale, timelinePage.entries, page.count) : undefined}
      />
      <nav className="links" aria-label={timelinePage.list.years}>
        <SiteLink className="tap" to={paths.timeline(locale)}>
          {timelinePage.list.wholeTimeline}
        </SiteLink>
        {others.map(
          ({ rel, label, to }) =>
            to !== undefined && (
              <SiteLink
                key={`${rel} ${to}`}
                className="tap"
                rel={rel}
                to={paths.timelineYear(locale, to)}
              >
                {label !== null && `${label}: `}
                {periodLabel(to, locale)}
              </SiteLink>
            ),
        )}
      </nav>
      {page.count === 0 && <p>{timelinePage.list.empty}</p>}
      {page.page === 0 && (
        <PublishedNote {...{ locale, timeline }} period={key} to={places.published} />
      )}
      <CarriedOver {...{ locale, timeline, extent: page.page === 0 ? periodExtent(key) : null }} />
      <TimelineFrame
        {...{ locale, timeline, recordNames, island }}
        extent={page.page === 0 ? periodExtent(key) : null}
        count={page.count}
        options={periodFacets(timeline, page)}
        rest={countIn(timeline.rest, key)}
      >
        <PartsNav {...{ locale, page }} extent={null} to={places.period} />
        <InferredNote locale={locale} events={own} />
        <EventGroups locale={locale} gaps={timeline.gaps} events={own} level={2} />
        <PageNumbers
          locale={locale}
          page={page}
          to={(number) => paths.timelineYear(locale, key, number)}
        />
      </TimelineFrame>
    </>
  );
}
