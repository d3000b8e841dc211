import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { isYear } from "@/lib/timeline/dates/period.ts";
import { countIn } from "@/lib/timeline/list/count-in.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { SiteLink } from "../../link/site-link.tsx";

interface NoteProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
}

/** What the picture of a period shows and its list does not: entries that began before it. */
export function CarriedOver(props: NoteProps & { readonly extent: Extent | null }) {
  const { locale, timeline, extent } = props;
  if (extent === null) return null;
  const earlier = runsIn(timeline.runs, extent).filter(
    ({ first }) => (first ?? -Infinity) < extent.from,
  );
  const count = earlier.reduce((sum, run) => sum + run.count, 0);
  if (count === 0) return null;
  const { picture, entries } = stringsFor(locale).timelinePage;
  return (
    <p className="soft small">
      {fill(picture.carriedOver, { entries: countPhrase(locale, entries, count) })}
    </p>
  );
}

interface PublishedNoteProps extends NoteProps {
  readonly period: string;
  /** Where they are listed, where that is not the list of the year. */
  readonly to?: string | undefined;
}

/** How many articles were published in a year, month or day, and the way to them. */
export function PublishedNote({ locale, timeline, period, to }: PublishedNoteProps) {
  const year = period.slice(0, 4);
  const count = countIn(timeline.publications, period);
  if (count === 0 || !isYear(year)) return null;
  const { counts, timelinePage } = stringsFor(locale);
  const articles = countPhrase(locale, counts.articles, count);
  return (
    <p className="small">
      <SiteLink className="tap" to={to ?? paths.published(locale, year)}>
        {fill(timelinePage.list.published, { articles })}
      </SiteLink>
    </p>
  );
}
