import type { TimelineEvent } from "@/lib/archive/views.ts";
import { civilDay } from "@/lib/dates/civil-day.ts";
import type { Locale, Localized } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { facetOptions } from "@/lib/timeline/facet-options.ts";
import { listsWhole, pageRange, periodPages } from "@/lib/timeline/list-pages.ts";
import { daysOfYear } from "@/lib/timeline/on-this-day.ts";
import { timelineOf, type Timeline } from "@/lib/timeline/timeline-of.ts";
import { PageHead } from "../list/page-head.tsx";
import { EventGroups } from "./event-groups.tsx";
import { PeriodNav } from "./period-nav.tsx";
import { PeriodPager } from "./period-pager.tsx";
import { periodTitle } from "./period-title.ts";
import { TimelineFrame } from "./timeline-frame.tsx";

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
        <PeriodNav locale={locale} periods={periods} total={placed.length} />
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
                <PeriodPager locale={locale} period={period} page={1} pages={periodPages(period)} />
              )}
            </section>
          );
        })}
      </TimelineFrame>
    </>
  );
}

interface EarlierNoteProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
}

/** That the list is complete, and how many events lie before the picture. */
function EarlierNote({ locale, timeline: { runs, extent } }: EarlierNoteProps) {
  const { picture, entries } = stringsFor(locale).timelinePage;
  const from = extent?.from ?? 0;
  const before = runs.filter(({ end }) => (end ?? Infinity) <= from);
  const earlier = before.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {picture.listSaysTheSame}
      {earlier > 0 &&
        ` ${fill(picture.earlier, { year: String(civilDay(from).year), entries: countPhrase(locale, entries, earlier) })}`}
    </>
  );
}
