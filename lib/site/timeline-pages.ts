import type { Archive } from "../archive/ask/archive.ts";
import type { TimelineEvent } from "../timeline/timeline-event.ts";
import { authorityTypes } from "../authorities/authority-section.ts";
import type { ArabicName } from "../locale/name-in.ts";
import { oncePerObject } from "../base/once.ts";
import { paths } from "../locale/paths.ts";
import type { Run } from "../timeline/data/run.ts";
import { runsIn } from "../timeline/data/runs-in.ts";
import { periodFacets } from "../timeline/data/facet-options.ts";
import type { Extent } from "../timeline/dates/extent.ts";
import { periodExtent } from "../timeline/dates/period.ts";
import {
  calendarPages,
  ALL_PERIODS,
  type CalendarList,
  type CalendarPage,
} from "../timeline/list/calendar-pages.ts";
import { countIn } from "../timeline/list/count-in.ts";
import { publishedIn } from "../timeline/list/published-in.ts";
import { siblingKeys } from "../timeline/list/sibling-keys.ts";
import { timelineOf, type Timeline } from "../timeline/list/timeline-of.ts";
import { MOST_MARKS } from "../timeline/picture/layout/layout-picture.ts";
import type { SitePage } from "./site-page.ts";

/** The pages of the archive's timeline: every year has its own. */
export function timelinePages(archive: Archive): SitePage[] {
  const timeline = timelineOf(archive.timeline());
  const calendar = calendarPages(timeline.placed, "always");
  const names = recordNames(archive);
  return calendar.pages
    .filter(({ key }) => key !== ALL_PERIODS)
    .map((page) => ({
      path: (locale) => paths.timelineYear(locale, page.key, page.page),
      input: () => {
        const facets = periodFacets(timeline, page);
        const front = page.page === 0 && [
          page.count,
          page.parts,
          publishedIn(timeline.publications, page.key),
          countIn(timeline.rest, page.key),
          facets,
          facets.records.map(([id]) => names.get(id)),
          pictureInput(timeline, calendar, periodExtent(page.key)),
        ];
        const own = page.ordinals.map((ordinal) => timeline.placed[ordinal]);
        return [page.pages, siblingKeys(calendar, page.key), own, front];
      },
      indexed: page.page === 0 && timeline.periods.some(({ key }) => key === page.key),
    }));
}

/** The page of a calendar that an address names; null when there is none. */
export function pageOfCalendar(
  { byKey, pages }: CalendarList,
  key: string,
  number: number,
): CalendarPage | null {
  if (number === 0) return byKey.get(key) ?? null;
  return pages.find((each) => each.key === key && each.page === number) ?? null;
}

/** What the picture of a period shows: what lies in it; of single marks also the words, and where they lead. */
export function pictureInput(
  { runs, placed, published, gaps }: Timeline<TimelineEvent>,
  { pageOf }: CalendarList,
  frame: Extent | null,
): unknown {
  if (frame === null) return null;
  const shown = runsIn(runs, frame);
  const counted = ({ ordinal: _, ...run }: Run) => run;
  const marks = shown.length > MOST_MARKS ? [] : shown;
  return [
    frame,
    shown.map(counted),
    runsIn(published, frame).map(counted),
    gaps.filter((gap) => gap.from < frame.to && gap.to > frame.from),
    marks.flatMap(({ ordinal, count }) =>
      Array.from({ length: Math.min(count, MOST_MARKS) }, (_, n) => [
        placed[ordinal + n]?.event,
        pageOf[ordinal + n]?.key,
        pageOf[ordinal + n]?.page,
      ]),
    ),
  ];
}

/** The preferred label of every record that articles name, by id. */
export const recordNames = oncePerObject(
  (archive: Archive): ReadonlyMap<string, ArabicName> =>
    new Map(
      authorityTypes.flatMap((type) =>
        archive.authorities(type).map(({ id, label }) => [id, label] as const),
      ),
    ),
);
