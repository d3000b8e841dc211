import type { CountryCount, YearCount } from "@/lib/archive/ask/views.ts";
import type { SearchExamples } from "@/lib/archive/ask/search/search-examples.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { CATALOGUE_FILE } from "@/lib/search/types.ts";
import type { MenuSection } from "@/lib/site/menu.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../../link/site-href.ts";
import { BrowseInstead } from "./browse-instead.tsx";
import { SearchForm } from "./search-form.tsx";
import { SearchHelp } from "./search-help.tsx";
import "../../page/panel.css";
import "./search.css";
import "./answer.css";
import "./start.css";

export interface SearchPageProps {
  readonly locale: Locale;
  readonly examples: SearchExamples;
  /** The sections that there are. */
  readonly menu: readonly MenuSection[];
  readonly countries: readonly CountryCount[];
  readonly years: readonly YearCount[];
  /** Address of the module that makes the page answer. */
  readonly island: string;
  /** Address of the module of its worker; null where the site has no index. */
  readonly worker: string | null;
  /** Address of the server that answers; null where the worker does. */
  readonly server: string | null;
}

/**
 * The search page. Without scripts it says what it cannot do, and leads to every article by lists; `<search-page>` makes
 * it answer while the reader types. Before anything is asked it shows what can be.
 */
export function SearchPage(props: SearchPageProps) {
  const { locale, examples, menu, years, island, worker, server } = props;
  const s = stringsFor(locale);
  const { countries, people, organisations, outlets, systems, events } = s.sections;
  const words = {
    ...s.results,
    sections: { countries, people, organisations, outlets, systems, events },
    translationState: s.translationState,
    named: s.list.named,
    articles: s.counts.articles,
    ...(server === null ? {} : { server: s.searchServer }),
  };
  return (
    <search-page
      data-index={siteHref("/_search/")}
      {...(worker === null ? {} : { "data-worker": worker })}
      {...(server === null ? {} : { "data-server": server })}
      data-base={siteHref("")}
    >
      <div className="ask">
        <h1>{s.search.label}</h1>
        <SearchForm locale={locale} suggests />
        <noscript>
          <p className="soft small">
            <b>{s.search.noScriptTitle}.</b> {s.search.noScript}
          </p>
        </noscript>
      </div>
      <div className="said js">
        <p id="search-status" role="status" tabIndex={-1} />
        <div id="search-recent" />
        <div id="search-order" />
      </div>
      <div className="found beside">
        <div id="search-results" />
        <div id="search-facets" />
      </div>
      {/* Where there is no room beside the results, the island puts into it what narrows them. */}
      <dialog aria-labelledby="filter">
        <h2 id="filter">{s.results.filter}</h2>
        <form method="dialog">
          <button id="search-show">{s.search.submit}</button>
        </form>
      </dialog>
      <div id="search-browse">
        <SearchHelp {...{ locale, examples, years }} countries={props.countries} />
        <BrowseInstead {...{ locale, menu, years }} countries={props.countries} />
      </div>
      {server === null && worker !== null ? (
        <>
          {/* The worker's script lies in the browser's cache by the time the island starts it. */}
          <link rel="preload" as="fetch" crossOrigin="anonymous" href={worker} />
          <link
            rel="preload"
            as="fetch"
            crossOrigin="anonymous"
            href={siteHref(`/_search/${CATALOGUE_FILE}`)}
          />
        </>
      ) : (
        <link rel="preconnect" crossOrigin="anonymous" href={server ?? ""} />
      )}
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(words).replaceAll("<", "\\u003c") }}
      />
      <script type="module" src={island} />
    </search-page>
  );
}
