import { civilDay } from "@/lib/dates/civil-day.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";

interface NoteProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
}

/** What the picture of a period shows and its list does not: entries that began before it. */
export function CarriedOver(props: NoteProps & { readonly extent: Extent | null }) {
  const { locale, timeline, extent } = props;
  if (extent === null) return null;
  const shown = runsIn(timeline.runs, extent);
  const count = countOf(shown.filter(({ first }) => (first ?? -Infinity) < extent.from));
  if (count === 0) return null;
  const { picture, entries } = stringsFor(locale).timelinePage;
  return (
    <p className="soft small">
      {fill(picture.carriedOver, { entries: countPhrase(locale, entries, count) })}
    </p>
  );
}

/** That the list is complete, and how many events lie before the picture. */
export function EarlierNote({ locale, timeline: { runs, extent } }: NoteProps) {
  const { picture, entries } = stringsFor(locale).timelinePage;
  const from = extent?.from ?? 0;
  const earlier = countOf(runs.filter(({ end }) => (end ?? Infinity) <= from));
  return (
    <>
      {picture.listSaysTheSame}
      {earlier > 0 &&
        ` ${fill(picture.earlier, { year: String(civilDay(from).year), entries: countPhrase(locale, entries, earlier) })}`}
    </>
  );
}

function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}
