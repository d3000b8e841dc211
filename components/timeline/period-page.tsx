import type { TimelineEvent } from "@/lib/archive/views.ts";
import type { Locale, Localized } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { facetOptions } from "@/lib/timeline/facet-options.ts";
import { pageRange, periodPages } from "@/lib/timeline/list-pages.ts";
import { periodExtent } from "@/lib/timeline/period-extent.ts";
import { timelineOf } from "@/lib/timeline/timeline-of.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { EventGroups } from "./event-groups.tsx";
import { PageNumbers } from "./page-numbers.tsx";
import { periodLabel, periodTitle } from "./period-title.ts";
import { TimelineFrame } from "./timeline-frame.tsx";

interface PeriodPageProps {
  readonly locale: Locale;
  readonly events: readonly TimelineEvent[];
  /** See `Period.key`. */
  readonly periodKey: string;
  /** From 1. */
  readonly page: number;
  readonly recordNames: ReadonlyMap<string, Localized<string>>;
  readonly island: string;
}

/** One period of the timeline, usually a year, with its own picture on its first page. */
export function PeriodPage(props: PeriodPageProps) {
  const { locale, events, periodKey, page, recordNames, island } = props;
  const { timelinePage } = stringsFor(locale);
  const timeline = timelineOf(events);
  const { placed, periods } = timeline;
  const at = periods.findIndex(({ key }) => key === periodKey);
  const period = periods[at] ?? { key: periodKey, start: 0, count: 0, groups: [] };
  const [from, to] = pageRange(period, page);
  const own = placed.slice(from, to);
  const neighbours = [
    { rel: "prev", label: timelinePage.list.earlierPeriod, to: periods[at - 1] },
    { rel: "next", label: timelinePage.list.laterPeriod, to: periods[at + 1] },
  ];
  return (
    <>
      <PageHead
        title={periodTitle(periodKey, locale)}
        intro={countPhrase(locale, timelinePage.entries, period.count)}
      />
      <nav className="links" aria-label={timelinePage.list.years}>
        <SiteLink className="tap" to={paths.timeline(locale)}>
          {timelinePage.list.wholeTimeline}
        </SiteLink>
        {neighbours.map(
          ({ rel, label, to: neighbour }) =>
            neighbour !== undefined && (
              <SiteLink
                key={rel}
                className="tap"
                rel={rel}
                to={paths.timelineYear(locale, neighbour.key)}
              >
                {label}: {periodLabel(neighbour.key, locale)}
              </SiteLink>
            ),
        )}
      </nav>
      {own.length === 0 && <p>{timelinePage.list.empty}</p>}
      <TimelineFrame
        {...{ locale, timeline, recordNames, island }}
        extent={page === 1 ? periodExtent(periodKey) : null}
        count={period.count}
        options={facetOptions(own.map(({ event }) => event))}
      >
        <EventGroups locale={locale} events={own} level={2} />
        <PageNumbers
          {...{ locale, page, pages: periodPages(period) }}
          to={(number) => paths.timelineYear(locale, periodKey, number)}
        />
      </TimelineFrame>
    </>
  );
}
