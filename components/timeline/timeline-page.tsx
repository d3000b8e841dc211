import type { TimelineEvent } from "@/lib/archive/views.ts";
import type { Locale, Localized } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { facetOptions } from "@/lib/timeline/facet-options.ts";
import { listsWhole, pageRange, periodPages } from "@/lib/timeline/list-pages.ts";
import { daysOfYear } from "@/lib/timeline/on-this-day.ts";
import { timelineOf } from "@/lib/timeline/timeline-of.ts";
import { PageHead } from "../list/page-head.tsx";
import { EarlierNote } from "./earlier-note.tsx";
import { EventGroups } from "./event-groups.tsx";
import { PageNumbers } from "./page-numbers.tsx";
import { PeriodNav } from "./period-nav.tsx";
import { periodTitle } from "./period-title.ts";
import { TimelineFrame } from "./timeline-frame.tsx";
import { timelinePlaces } from "./timeline-places.ts";

interface TimelinePageProps {
  readonly locale: Locale;
  readonly events: readonly TimelineEvent[];
  readonly recordNames: ReadonlyMap<string, Localized<string>>;
  /** Address of the island's module. */
  readonly island: string;
}

/** The whole timeline: its picture, its years, and its list, or the list's first period when it is long. */
export function TimelinePage({ locale, events, recordNames, island }: TimelinePageProps) {
  const { sections, timeline: words, timelinePage } = stringsFor(locale);
  const timeline = timelineOf(events);
  const { placed, periods } = timeline;
  const shown = listsWhole(placed.length) ? periods : periods.slice(0, 1);
  return (
    <>
      <PageHead title={sections.timeline} intro={words.intro} />
      {placed.length === 0 && <p>{timelinePage.list.empty}</p>}
      <TimelineFrame
        {...{ locale, timeline, recordNames, island }}
        extent={timeline.extent}
        count={placed.length}
        options={facetOptions(events)}
        days={daysOfYear(placed)}
        note={<EarlierNote locale={locale} timeline={timeline} />}
      >
        <h2>{timelinePage.list.title}</h2>
        <PeriodNav
          locale={locale}
          label={timelinePage.list.years}
          periods={periods}
          to={timelinePlaces(locale, periods, placed.length).period}
        />
        {shown.length < periods.length && <p>{timelinePage.list.firstPeriod}</p>}
        {shown.map((period) => {
          const [from, to] =
            shown.length === periods.length
              ? [period.start, period.start + period.count]
              : pageRange(period, 1);
          return (
            <section key={period.key} id={`y-${period.key}`}>
              <h3 className="tl-year">{periodTitle(period.key, locale)}</h3>
              <EventGroups locale={locale} events={placed.slice(from, to)} level={4} />
              {shown.length < periods.length && (
                <PageNumbers
                  {...{ locale, page: 1, pages: periodPages(period) }}
                  to={(number) => paths.timelineYear(locale, period.key, number)}
                />
              )}
            </section>
          );
        })}
      </TimelineFrame>
    </>
  );
}
