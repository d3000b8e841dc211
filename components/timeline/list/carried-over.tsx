import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { runsIn } from "@/lib/timeline/data/runs-in.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";

interface CarriedOverProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  readonly extent: Extent | null;
}

/** What the picture of a stretch shows and its list does not: entries that began before it. */
export function CarriedOver({ locale, timeline: { runs }, extent }: CarriedOverProps) {
  if (extent === null) return null;
  const earlier = runsIn(runs, extent).filter(({ first }) => (first ?? -Infinity) < extent.from);
  const count = earlier.reduce((sum, run) => sum + run.count, 0);
  if (count === 0) return null;
  const { picture, entries } = stringsFor(locale).timelinePage;
  return (
    <p className="soft small">
      {fill(picture.carriedOver, { entries: countPhrase(locale, entries, count) })}
    </p>
  );
}
