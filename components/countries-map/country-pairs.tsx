import { countryName } from "@/lib/countries/country-name.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { countriesMapStrings } from "@/lib/strings/countries-map-strings.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../link/site-href.ts";
import { SiteLink } from "../link/site-link.tsx";
import { arcLayout, type Pair } from "./arc-layout.ts";
import "./countries-map.css";

interface CountryPairsProps {
  readonly locale: Locale;
  /** Most often first. */
  readonly pairs: readonly Pair[];
  /** Number of articles that name a country: a pair leads to the page of the rarer of its two. */
  readonly counts: ReadonlyMap<string, number>;
}

/** More arcs than this tell nothing. */
const MOST_ARCS = 40;

/** Who meets whom: countries in rows, an arc for every two that an article names together; then the same as a list. */
export function CountryPairs({ locale, pairs, counts }: CountryPairsProps) {
  const words = countriesMapStrings[locale];
  if (pairs.length === 0) return <p>{words.noPairs}</p>;
  const shown = pairs.slice(0, MOST_ARCS);
  const { rows, arcs, width, height } = arcLayout(shown, direction(locale));
  const name = (iso2: string) => countryName(iso2, locale);
  const { articles } = stringsFor(locale).counts;
  const sentence = ({ pair: [a, b], count }: Pair) =>
    fill(words.pair, { a: name(a), b: name(b), articles: countPhrase(locale, articles, count) });
  const to = ({ pair: [a, b] }: Pair) => {
    const rarer = (counts.get(a) ?? 0) < (counts.get(b) ?? 0) ? a : b;
    return `${paths.country(locale, rarer)}#with`;
  };
  return (
    <div className="pairs">
      <div className="pairs-picture">
        <ul>
          {rows.map((iso2) => (
            <li key={iso2}>
              <SiteLink className="tap" to={paths.country(locale, iso2)}>
                {name(iso2)}
              </SiteLink>
            </li>
          ))}
        </ul>
        <svg width={width} height={height} role="group" aria-label={words.pairsLabel}>
          {arcs.map((arc) => (
            <a key={arc.pair.join()} href={siteHref(to(arc))} aria-label={sentence(arc)}>
              <title>{sentence(arc)}</title>
              <path className="pairs-reach" d={arc.path} />
              <path className="pairs-arc" d={arc.path} strokeWidth={arc.thickness} />
            </a>
          ))}
        </svg>
      </div>
      <div>
        <ul className="pairs-list">
          {shown.map((pair) => (
            <li key={pair.pair.join()}>
              <SiteLink className="tap" to={to(pair)}>
                {sentence(pair)}
              </SiteLink>
            </li>
          ))}
        </ul>
        <p className="small soft">
          {words.pairsNote}
          {pairs.length > shown.length &&
            ` ${fill(words.pairsShown, { n: String(shown.length), total: String(pairs.length) })}`}
        </p>
      </div>
    </div>
  );
}
