import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ALL_PERIODS, type CalendarPage } from "@/lib/timeline/list/calendar-pages.ts";
import { periodExtent } from "@/lib/timeline/dates/period.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { CarriedOver, InferredNote, PublishedNote } from "../timeline/list/picture-notes.tsx";
import { PartsNav, PageNumbers } from "../timeline/page/period-nav.tsx";
import { PeriodSections } from "../timeline/list/period-sections.tsx";
import { periodTitle } from "../timeline/page/period-title.ts";
import { StillPicture } from "../timeline/picture/still-picture.tsx";
import { TimelineLegend } from "../timeline/picture/timeline-legend.tsx";
import { ancestorKeys } from "@/lib/timeline/list/sibling-keys.ts";
import { countryPlaces } from "../timeline/page/timeline-places.ts";
import "../timeline/page/timeline-print.css";

interface CountryTimelinePageProps {
  readonly locale: Locale;
  readonly iso2: string;
  readonly events: readonly TimelineEvent[];
  /** The page of the list to show, one of `calendarPages`. */
  readonly page: CalendarPage;
}

/** A page of the timeline of a country: the whole, or a year, month or day of a long one; with its picture. */
export function CountryTimelinePage(props: CountryTimelinePageProps) {
  const { locale, iso2, events, page } = props;
  const { countries, timelinePage } = stringsFor(locale);
  const { list, entries } = timelinePage;
  const timeline = timelineOf(events);
  const places = countryPlaces(locale, iso2, timeline);
  const extent = page.key === ALL_PERIODS ? timeline.extent : periodExtent(page.key);
  const name = countryName(iso2, locale);
  const isWhole = page.key === ALL_PERIODS && page.page === 0;
  const own = page.ordinals.flatMap((ordinal) => timeline.placed[ordinal] ?? []);
  return (
    <>
      <PageHead
        title={countryTimelineTitle(locale, iso2, page)}
        intro={page.page === 0 ? countPhrase(locale, entries, page.count) : undefined}
      />
      <nav className="links" aria-label={list.pages}>
        <SiteLink className="tap" to={paths.country(locale, iso2)}>
          {fill(countries.articlesAnd, { country: name })}
        </SiteLink>
        {ancestorKeys(page.key).map((key) => (
          <SiteLink key={key} className="tap" to={paths.countryTimeline(locale, iso2, key)}>
            {key === ALL_PERIODS ? list.wholeTimeline : periodTitle(key, locale)}
          </SiteLink>
        ))}
        <SiteLink className="tap" to={`${paths.timeline(locale)}?country=${iso2}`}>
          {countries.onWholeTimeline}
        </SiteLink>
      </nav>
      {page.page === 0 && (
        <PublishedNote {...{ locale, timeline }} period={page.key} to={places.published} />
      )}
      {page.page === 0 && !isWhole && <CarriedOver {...{ locale, timeline, extent }} />}
      {page.page === 0 && (
        <StillPicture {...{ locale, timeline, extent, places }}>
          {isWhole && <p>{timelinePage.picture.listSaysTheSame}</p>}
          {extent !== null && <TimelineLegend {...{ locale, timeline, extent }} />}
        </StillPicture>
      )}
      <PartsNav {...{ locale, page, extent }} to={places.period} />
      <InferredNote locale={locale} events={own} />
      <PeriodSections
        {...{ locale, timeline }}
        events={own}
        level={2}
        published={isWhole ? places.published : null}
      />
      <PageNumbers
        locale={locale}
        page={page}
        to={(number) => paths.countryTimeline(locale, iso2, page.key, number)}
      />
    </>
  );
}

/** The title of such a page; the first names the country, the others their period too. */
export function countryTimelineTitle(
  locale: Locale,
  iso2: string,
  { key, page }: Pick<CalendarPage, "key" | "page">,
): string {
  const { countries, list } = stringsFor(locale);
  const title = fill(countries.timelineOf, { country: countryName(iso2, locale) });
  const parts = [
    title,
    ...(key === ALL_PERIODS ? [] : [periodTitle(key, locale)]),
    ...(page === 0 ? [] : [fill(list.pageOf, { n: String(page) })]),
  ];
  return parts.join(" · ");
}
