import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import { SiteLink } from "../link/site-link.tsx";
import { YearsNav } from "../timeline/page/period-nav.tsx";
import { StillPicture } from "../timeline/picture/still-picture.tsx";
import { countryPlaces } from "../timeline/page/timeline-places.ts";

interface CountryTimelineProps {
  readonly locale: Locale;
  readonly iso2: string;
  readonly events: readonly TimelineEvent[];
}

/** The timeline of a country on its page: the picture, each mark a link to its entry, and the way to the list. */
export function CountryTimeline({ locale, iso2, events }: CountryTimelineProps) {
  const { countries, timelinePage } = stringsFor(locale);
  const timeline = timelineOf(events);
  const { placed, periods, extent } = timeline;
  if (placed.length === 0) return null;
  const places = countryPlaces(locale, iso2, timeline);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{fill(countries.timelineOf, { country: countryName(iso2, locale) })}</h2>
      <StillPicture {...{ locale, timeline, places }} extent={extent} />
      <YearsNav {...{ locale, periods, extent }} to={places.period} />
      <p className="links">
        <SiteLink className="tap" to={paths.countryTimeline(locale, iso2)}>
          {fill(countries.wholeList, {
            entries: countPhrase(locale, timelinePage.entries, placed.length),
          })}
        </SiteLink>
        <SiteLink className="tap" to={`${paths.timeline(locale)}?country=${iso2}`}>
          {countries.onWholeTimeline}
        </SiteLink>
      </p>
    </section>
  );
}
