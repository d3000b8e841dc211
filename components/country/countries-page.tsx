import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountriesMap } from "../countries-map/countries-map.tsx";
import { CountryPairs } from "../countries-map/country-pairs.tsx";
import { CountIndex } from "../list/count-index.tsx";
import { PageHead } from "../list/page-head.tsx";
import "../page/utilities.css";

/** So many names are as high as the map beside them; more stand below it, in columns. */
const sideBySide = 12;

interface CountriesPageProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  /** Those that articles mention and none is about. */
  readonly onlyMentioned: readonly CountryCount[];
  readonly pairs: readonly CountryPair[];
}

/** Every country of the archive: on a map, in a list by the reader's alphabet, and who meets whom. */
export function CountriesPage({ locale, countries, onlyMentioned, pairs }: CountriesPageProps) {
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
  const entries = entriesOf(countries);
  return (
    <>
      <PageHead title={s.sections.countries} intro={s.countries.intro} />
      <div
        className={
          entries.length > sideBySide
            ? "wide-index grid gap-y-10"
            : "grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]"
        }
      >
        <CountriesMap locale={locale} countries={countries} />
        <CountIndex locale={locale} entries={entries} />
      </div>
      {onlyMentioned.length > 0 && (
        <details className="wide-index">
          <summary className="tap">
            {s.countries.onlyMentioned} ({formatNumber(locale, onlyMentioned.length)})
          </summary>
          <CountIndex locale={locale} entries={entriesOf(onlyMentioned)} />
        </details>
      )}
      {pairs.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 id="pairs">{s.countries.pairs}</h2>
          <CountryPairs
            locale={locale}
            pairs={pairs}
            counts={new Map(countries.map(({ iso2, count }) => [iso2, count]))}
          />
        </section>
      )}
    </>
  );
}
