import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import type { CalendarList } from "@/lib/timeline/list/calendar-pages.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { MOST_MARKS } from "@/lib/timeline/picture/layout-picture.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";

/** What the picture of a stretch shows: what lies in it; of single marks also the words, and where they lead. */
export function pictureInput(
  { runs, placed }: Timeline<TimelineEvent>,
  { pageOf }: CalendarList,
  frame: Extent | null,
): unknown {
  if (frame === null) return null;
  const shown = runsIn(runs, frame);
  const marks = shown.length > MOST_MARKS ? [] : shown;
  return [
    frame,
    shown.map(({ ordinal: _, ...run }) => run),
    marks.flatMap(({ ordinal, count }) =>
      Array.from({ length: Math.min(count, MOST_MARKS) }, (_, n) => [
        placed[ordinal + n]?.event,
        pageOf[ordinal + n]?.key,
        pageOf[ordinal + n]?.page,
      ]),
    ),
  ];
}
