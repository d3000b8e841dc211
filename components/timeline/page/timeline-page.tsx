import type { Locale } from "@/lib/locale/locale.ts";
import type { ArabicName } from "@/lib/locale/name-in.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { facetOptions } from "@/lib/timeline/data/facet-options.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import { PAGE_ENTRIES } from "@/lib/timeline/list/calendar-pages.ts";
import { daysOfYear } from "@/lib/timeline/list/on-this-day.ts";
import { timelineOf, type Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { PageHead } from "../../list/page-head.tsx";
import { archivePlaces } from "./timeline-places.ts";
import { YearsNav } from "./period-nav.tsx";
import { InferredNote } from "../list/picture-notes.tsx";
import { PeriodSections } from "../list/period-sections.tsx";
import { TimelineFrame } from "../picture/timeline-frame.tsx";
import "./timeline-print.css";

interface TimelinePageProps {
  readonly locale: Locale;
  readonly events: readonly TimelineEvent[];
  readonly recordNames: ReadonlyMap<string, ArabicName>;
  /** Address of the island's module. */
  readonly island: string;
}

/** So many entries are shown of a timeline that is too long to be listed whole. */
const LATEST = 20;

/** The whole timeline: its picture, its years, and its list, or the latest of it when it is long. */
export function TimelinePage({ locale, events, recordNames, island }: TimelinePageProps) {
  const { sections, timeline: words, timelinePage } = stringsFor(locale);
  const timeline = timelineOf(events);
  const { placed, periods } = timeline;
  const places = archivePlaces(locale, timeline);
  const isWhole = placed.length <= PAGE_ENTRIES;
  const shown = isWhole ? placed : latestOf(timeline).flatMap((at) => placed[at] ?? []);
  return (
    <>
      <PageHead title={sections.timeline} intro={words.intro} />
      {placed.length === 0 && <p>{timelinePage.list.empty}</p>}
      <TimelineFrame
        {...{ locale, timeline, recordNames, island }}
        extent={timeline.extent}
        count={placed.length}
        options={facetOptions(placed)}
        rest={timeline.rest.length}
        days={daysOfYear(placed)}
        note={timelinePage.picture.listSaysTheSame}
      >
        <h2>{timelinePage.list.title}</h2>
        <YearsNav {...{ locale, periods }} extent={timeline.extent} to={places.period} />
        {!isWhole && <p>{timelinePage.list.latest}</p>}
        <InferredNote locale={locale} events={shown} />
        <PeriodSections
          {...{ locale, timeline }}
          events={shown}
          level={3}
          published={places.published}
        />
      </TimelineFrame>
    </>
  );
}

/** Ordinals of the latest entries that begin in the first picture and before the end of the last publication. */
function latestOf({ runs, published, extent }: Timeline<TimelineEvent>): readonly number[] {
  const end = Math.max(...published.map((run) => run.end ?? 0)) || Infinity;
  const ordinals: number[] = [];
  for (const run of extent === null ? [] : runsIn(runs, extent).reverse()) {
    if (run.first === null || run.first < (extent?.from ?? 0) || run.first >= end) continue;
    for (let n = run.count - 1; n >= 0 && ordinals.length < LATEST; n--)
      ordinals.push(run.ordinal + n);
  }
  return ordinals.reverse();
}
