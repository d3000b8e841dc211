import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countryPairPath } from "@/lib/site/country-pair-path.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { MapPicture } from "../countries-map/map-picture.tsx";
import { pairSentence } from "../countries-map/pairs/pair-sentence.ts";
import { SiteLink } from "../link/site-link.tsx";
import { Part } from "../page/part.tsx";
import { RunList } from "./run-list.tsx";

interface HomePlacesProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  /** Who meets whom, most articles first: no more than the page of countries lists. */
  readonly pairs: readonly CountryPair[];
}

/** So many pairs stand beside the map, and countries below it. */
const shown = 8;
const mostCountries = 16;

/** Places on the home page: the map with who meets whom, and the same in words. */
export function HomePlaces({ locale, countries, pairs }: HomePlacesProps) {
  const s = stringsFor(locale);
  if (countries.length === 0) return null;
  const isLong = countries.length > mostCountries;
  return (
    <Part
      id="places"
      title={<SiteLink to={paths.countries(locale)}>{s.sections.countries}</SiteLink>}
      note={countPhrase(locale, s.counts.countries, countries.length)}
      aside={
        pairs.length > 0 && (
          <>
            <h3>{s.countries.pairs}</h3>
            <ul className="home-links home-pairs">
              {pairs.slice(0, shown).map((pair) => (
                <li key={pair.pair.join()}>
                  <SiteLink to={countryPairPath(locale, pair.pair)}>
                    {pairSentence(locale, pair)}
                  </SiteLink>
                </li>
              ))}
            </ul>
          </>
        )
      }
    >
      <MapPicture {...{ locale, countries, pairs }} scale="small" />
      {isLong && (
        <RunList
          locale={locale}
          entries={countries.slice(0, mostCountries).map(({ iso2, count }) => ({
            to: paths.country(locale, iso2),
            label: countryName(iso2, locale),
            count,
          }))}
        />
      )}
    </Part>
  );
}
