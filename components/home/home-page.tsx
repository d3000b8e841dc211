import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type {
  ArticleSummary,
  CountryCount,
  OutletSummary,
  YearCount,
} from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "../list/article-ledger.tsx";
import { CountIndex, YearIndex } from "../list/count-index.tsx";
import { nameLength } from "../page/name-length.ts";
import { HomeNames, type HomeNamesProps } from "./home-names.tsx";
import { SearchForm } from "../search/page/search-form.tsx";
import "./home.css";
import "../list/page-head.css";
import "../list/index.css";
import "../page/utilities.css";

export interface HomePageProps {
  readonly locale: Locale;
  readonly archive: ArchiveDescription;
  readonly size: number;
  readonly newest: readonly ArticleSummary[];
  /** The countries named most often. */
  readonly countries: readonly CountryCount[];
  readonly years: readonly YearCount[];
  /** Those of most articles first; one alone tells nothing. */
  readonly outlets: readonly OutletSummary[];
  /** The records named most often, by type. */
  readonly names: HomeNamesProps["names"];
}

/** As many papers as stand on the page; all have a page of their own. */
const mostOutlets = 6;

/** The title page of the archive: what it is, the newest articles, and the ways in. */
export function HomePage({
  locale,
  archive,
  size,
  newest,
  countries,
  years,
  outlets,
  names,
}: HomePageProps) {
  const s = stringsFor(locale);
  return (
    <>
      <div className="masthead">
        <h1 className={`name-${nameLength(archive.name[locale])}`}>{archive.name[locale]}</h1>
        <p className="rubric">{archive.subtitle[locale]}</p>
        <p className="lead">{archive.description[locale]}</p>
        <SearchForm locale={locale} />
      </div>
      <div className="grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="newest">
          <h2 id="newest">{s.home.newest}</h2>
          <ArticleLedger articles={newest} locale={locale} />
          <All
            to={paths.articles(locale)}
            label={`${s.home.allArticles} (${countPhrase(locale, s.counts.articles, size)})`}
          />
        </section>
        <div>
          {countries.length > 0 && (
            <section aria-labelledby="by-country">
              <h2 id="by-country">{s.home.byCountry}</h2>
              <CountIndex
                locale={locale}
                entries={countries.map(({ iso2, count }) => ({
                  to: paths.country(locale, iso2),
                  label: countryName(iso2, locale),
                  count,
                }))}
              />
              <All to={paths.countries(locale)} label={s.home.allCountries} />
            </section>
          )}
          {years.some(({ year }) => year !== null) && (
            <section aria-labelledby="by-year">
              <h2 id="by-year">{s.home.byYear}</h2>
              <YearIndex locale={locale} years={years} />
              <All to={paths.years(locale)} label={s.list.allPeriods} />
              <All to={paths.timeline(locale)} label={s.home.onTimeline} />
            </section>
          )}
          {outlets.length > 1 && (
            <section aria-labelledby="by-outlet">
              <h2 id="by-outlet">{s.home.byOutlet}</h2>
              <CountIndex
                locale={locale}
                entries={outlets.slice(0, mostOutlets).map(({ id, name, articleCount }) => ({
                  to: paths.outlet(locale, id),
                  label: name[locale],
                  count: articleCount,
                }))}
              />
              {outlets.length > mostOutlets && (
                <All to={paths.outlets(locale)} label={s.outlets.all} />
              )}
            </section>
          )}
        </div>
      </div>
      <HomeNames locale={locale} names={names} />
    </>
  );
}

/** The way to the whole of what a section of the page shows the first of. */
function All({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <p>
      <SiteLink className="tap" to={to}>
        {label}
      </SiteLink>
    </p>
  );
}
