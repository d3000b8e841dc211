import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { goesThrough, runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Gap } from "@/lib/timeline/dates/gaps.ts";
import type { Placed } from "@/lib/timeline/dates/order-events.ts";
import { isYear } from "@/lib/timeline/dates/period.ts";
import { publishedIn } from "@/lib/timeline/list/published-in.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { gapWords } from "../picture/gap-words.ts";
import { SiteLink } from "../../link/site-link.tsx";

interface NoteProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
}

/** Explains once the sign that inferred dates bear in a list. */
export function InferredNote({
  locale,
  events,
}: {
  readonly locale: Locale;
  readonly events: readonly Placed<TimelineEvent>[];
}) {
  if (!events.some(({ event }) => event.certainty === "inferred")) return null;
  return <p className="soft small">{stringsFor(locale).timelinePage.list.inferredSign}</p>;
}

/** The time without anything that lies between two entries, as the picture cuts it out. */
export function GapNote({
  locale,
  gaps,
  before,
  after,
}: {
  readonly locale: Locale;
  readonly gaps: readonly Gap[];
  readonly before: Placed<TimelineEvent> | undefined;
  readonly after: Placed<TimelineEvent> | undefined;
}) {
  const from = before?.span?.end ?? before?.span?.first ?? Infinity;
  const to = after?.span?.first ?? after?.span?.end ?? -Infinity;
  const gap = gaps.find((each) => from <= each.from && each.to <= to);
  if (gap === undefined) return null;
  return (
    <p className="tl-gap small">
      {gapWords(gap.to - gap.from, locale, stringsFor(locale).timelinePage.picture)}
    </p>
  );
}

/** What the picture of a period shows and its list does not: entries that began before it. */
export function CarriedOver(props: NoteProps & { readonly extent: Extent | null }) {
  const { locale, timeline, extent } = props;
  if (extent === null) return null;
  const earlier = runsIn(timeline.runs, extent).filter(
    ({ first }) => (first ?? -Infinity) < extent.from,
  );
  const through = earlier.filter((run) => goesThrough(run, extent));
  const total = (runs: readonly Run[]) => runs.reduce((sum, { count }) => sum + count, 0);
  const { picture, entries } = stringsFor(locale).timelinePage;
  const notes = [
    { words: picture.carriedOver, count: total(earlier) - total(through) },
    { words: picture.through, count: total(through) },
  ];
  return notes.map(
    ({ words, count }) =>
      count > 0 && (
        <p key={words} className="soft small">
          {fill(words, { entries: countPhrase(locale, entries, count) })}
        </p>
      ),
  );
}

interface PublishedNoteProps extends NoteProps {
  /** A year, month or day. */
  readonly period: string;
  /** The address at which the articles of a period are listed; null where they have no list of their own. */
  readonly to: (period: string) => string | null;
}

/** How many articles were published in a year, month or day, and the way to them. */
export function PublishedNote({ locale, timeline, period, to }: PublishedNoteProps) {
  const { count } = publishedIn(timeline.publications, period);
  if (count === 0 || !isYear(period.slice(0, 4))) return null;
  const { counts, timelinePage } = stringsFor(locale);
  const articles = countPhrase(locale, counts.articles, count);
  const words = fill(timelinePage.list.published, { articles });
  const address = to(period);
  return (
    <p className="small">
      {address === null ? (
        words
      ) : (
        <SiteLink className="tap" to={address}>
          {words}
        </SiteLink>
      )}
    </p>
  );
}
