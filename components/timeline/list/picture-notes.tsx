import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { isYear } from "@/lib/timeline/dates/period.ts";
import { publishedIn } from "@/lib/timeline/list/published-in.ts";
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
