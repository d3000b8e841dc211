import type { Locale, Localized } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { facetOptions } from "@/lib/timeline/data/facet-options.ts";
import { calendarPages, PAGE_ENTRIES } from "@/lib/timeline/list/calendar-pages.ts";
import { daysOfYear } from "@/lib/timeline/list/on-this-day.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { PageHead } from "../../list/page-head.tsx";
import { archivePlaces } from "./timeline-places.ts";
import { EarlierNote } from "../list/picture-notes.tsx";
import { PeriodNav } from "./period-nav.tsx";
import { PeriodSections } from "../list/period-sections.tsx";
import { TimelineFrame } from "../picture/timeline-frame.tsx";

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
  const isWhole = placed.length <= PAGE_ENTRIES;
  const { pages } = calendarPages(placed, "always");
  const first = pages.find(({ ordinals }) => ordinals.length > 0);
  const shown = isWhole ? placed : (first?.ordinals ?? []).flatMap((at) => placed[at] ?? []);
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
          to={archivePlaces(locale, timeline).period}
        />
        {!isWhole && <p>{timelinePage.list.firstPeriod}</p>}
        <PeriodSections locale={locale} events={shown} level={3} />
      </TimelineFrame>
    </>
  );
}
