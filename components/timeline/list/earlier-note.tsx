import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { civilDay } from "@/lib/dates/civil-day.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";

interface EarlierNoteProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
}

/** That the list is complete, and how many events lie before the picture. */
export function EarlierNote({ locale, timeline: { runs, extent } }: EarlierNoteProps) {
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
