import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountriesMap } from "../countries-map/countries-map.tsx";
import { CountryPairs, type MetPair } from "../countries-map/pairs/country-pairs.tsx";
import { CountIndex } from "../list/count-index.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import "./countries.css";

/** So many names are as high as the map beside them; more stand below it, in columns. */
const sideBySide = 11;

interface CountriesPageProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  /** Those that articles mention and none is about. */
  readonly onlyMentioned: readonly CountryCount[];
  /** Who meets whom, most articles first: those that the map draws, and the others. */
  readonly met: readonly MetPair[];
  readonly otherPairs: readonly CountryPair[];
}

/** Every country of the archive: on a map with who meets whom, in a list by the reader's alphabet, and the pairs in words. */
export function CountriesPage(props: CountriesPageProps) {
  const { locale, countries, onlyMentioned, met, otherPairs } = props;
  const s = stringsFor(locale);
  const collator = new Intl.Collator(locale);
  const entriesOf = (counts: readonly CountryCount[]) =>
    counts
      .map(({ iso2, count }) => ({
        to: paths.country(locale, iso2),
        label: countryName(iso2, locale),
        count,
      }))
      .sort((a, b) => collator.compare(a.label, b.label));
  const index = <CountIndex locale={locale} entries={entriesOf(countries)} places />;
  const count = countPhrase(locale, s.counts.countries, countries.length);
  const isShort = countries.length <= sideBySide;
  const mentioned = onlyMentioned.length > 0 && (
    <details className="wide-index">
      <summary className="tap">
        {s.countries.onlyMentioned} ({formatNumber(locale, onlyMentioned.length)})
      </summary>
      <CountIndex locale={locale} entries={entriesOf(onlyMentioned)} places />
    </details>
  );
  return (
    <>
      <PageHead title={s.sections.countries} intro={s.countries.intro} />
      <div className={isShort ? "atlas beside" : "atlas"}>
        <CountriesMap {...{ locale, countries }} pairs={met} />
        {isShort && (
          <section aria-labelledby="all">
            <h2 id="all">{count}</h2>
            {index}
            {mentioned}
          </section>
        )}
      </div>
      {met.length > 0 && (
        <Part id="pairs" title={s.countries.pairs}>
          <CountryPairs
            {...{ locale, met }}
            others={otherPairs}
            counts={new Map(countries.map(({ iso2, count: articles }) => [iso2, articles]))}
          />
        </Part>
      )}
      {!isShort && (
        <Part id="all" title={count}>
          <div className="wide-index">{index}</div>
          {mentioned}
        </Part>
      )}
    </>
  );
}
