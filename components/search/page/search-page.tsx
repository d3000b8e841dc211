import type { CountryCount, YearCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { CATALOGUE_FILE } from "@/lib/search/types.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../../link/site-href.ts";
import { CountIndex, YearIndex } from "../../list/count-index.tsx";
import { SiteLink } from "../../link/site-link.tsx";
import { SearchFields } from "./search-form.tsx";
import "./search.css";
import "../../list/page-head.css";
import "../../page/note.css";
import "./search-line.css";
import "../../page/utilities.css";

export interface SearchPageProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  readonly years: readonly YearCount[];
  /** Addresses of the module that makes the page answer, and of its worker. */
  readonly island: string;
  readonly worker: string;
}

/**
 * The search page. Without scripts it is a form that says what it cannot do, and lists that lead to every
 * article; `<search-page>` makes it answer while the reader types.
 */
export function SearchPage({ locale, countries, years, island, worker }: SearchPageProps) {
  const s = stringsFor(locale);
  const { sections, counts, translationState, list } = s;
  const words = {
    ...s.results,
    ...{ sections, translationState, named: list.named, articles: counts.articles },
  };
  return (
    <search-page
      data-words={JSON.stringify(words)}
      data-index={siteHref("/_search/")}
      data-worker={worker}
      data-offline={siteHref("/search-offline.js")}
      data-base={siteHref("")}
    >
      <h1>{s.search.label}</h1>
      <form action={siteHref(paths.search(locale))} role="search" className="search-page">
        <SearchFields locale={locale} countries={countries} years={years} />
      </form>
      <noscript>
        <div className="note">
          <p>
            <b>{s.search.noScriptTitle}.</b> {s.search.noScript}
          </p>
        </div>
      </noscript>
      <p id="search-status" role="status" tabIndex={-1} />
      <div className="found">
        <div id="search-results" />
        <div id="search-facets" />
      </div>
      <div id="search-browse" className="grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="hints">
          <h2 id="hints">{s.search.hintsTitle}</h2>
          <ul className="hints">
            {s.search.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
          <h2>{s.search.syntaxTitle}</h2>
          <dl className="syntax">
            {s.search.syntax.map(({ write, does }) => (
              <div key={write}>
                <dt>
                  <a href={`?q=${encodeURIComponent(write)}`}>
                    <bdi>{write}</bdi>
                  </a>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="browse">
          <h2 id="browse">{s.search.browseInstead}</h2>
          <CountIndex
            locale={locale}
            entries={countries.slice(0, 20).map(({ iso2, count }) => ({
              to: paths.country(locale, iso2),
              label: countryName(iso2, locale),
              count,
            }))}
          />
          <YearIndex locale={locale} years={years} />
          <p className="browse-links">
            {[
              [paths.articles(locale), sections.articles] as const,
              [paths.countries(locale), sections.countries] as const,
              [paths.timeline(locale), sections.timeline] as const,
            ].map(([to, label]) => (
              <SiteLink key={to} to={to}>
                {label}
              </SiteLink>
            ))}
          </p>
        </section>
      </div>
      {/* The worker's script lies in the browser's cache by the time the island starts it. */}
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={worker} />
      <link
        rel="preload"
        as="fetch"
        crossOrigin="anonymous"
        href={siteHref(`/_search/${CATALOGUE_FILE}`)}
      />
      <script type="module" src={island} />
    </search-page>
  );
}
