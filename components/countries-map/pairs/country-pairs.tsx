import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { pairAnchor } from "@/lib/site/country-pair-path.ts";
import { countriesMapStrings } from "@/lib/strings/countries-map-strings.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLink } from "../../article/page/article-link.tsx";
import { DateText } from "../../date/date-text.tsx";
import { SiteLink } from "../../link/site-link.tsx";
import { pairSentence } from "./pair-sentence.ts";
import "./country-pairs.css";

/** Two countries, the number of articles about both, and the newest of them. */
export interface MetPair extends CountryPair {
  readonly newest: readonly ArticleSummary[];
}

interface CountryPairsProps {
  readonly locale: Locale;
  /** Those of most articles, in that order: what the map draws, and where its arcs lead. */
  readonly met: readonly MetPair[];
  /** The others. */
  readonly others: readonly CountryPair[];
  /** Number of articles of each country: all of a pair are on the page of the rarer of its two. */
  readonly counts: ReadonlyMap<string, number>;
}

/** So many pairs stand open: the others would make a long page of a phone's. */
const mostOpen = 4;

/** Who meets whom in words: each pair with its newest articles, which an arc of the map leads to; then the other pairs. */
export function CountryPairs({ locale, met, others, counts }: CountryPairsProps) {
  const { articles } = stringsFor(locale).counts;
  const words = countriesMapStrings[locale];
  const rarer = ([a, b]: CountryPair["pair"]) =>
    (counts.get(a) ?? 0) < (counts.get(b) ?? 0) ? a : b;
  return (
    <>
      <ul className="pairs">
        {met.map(({ pair, count, newest }, at) => {
          const heading = (
            <h3>
              {fill(words.countries, {
                a: countryName(pair[0], locale),
                b: countryName(pair[1], locale),
              })}{" "}
              <span className="soft small">{countPhrase(locale, articles, count)}</span>
            </h3>
          );
          const told = (
            <>
              <ul>
                {newest.map((article) => (
                  <li key={article.id}>
                    <ArticleLink article={article} locale={locale} />{" "}
                    {article.date !== null && (
                      <DateText edtf={article.date} locale={locale} className="small" />
                    )}
                  </li>
                ))}
              </ul>
              {count > newest.length && (
                <p className="small">
                  <SiteLink to={paths.country(locale, rarer(pair))}>
                    {fill(words.allOf, { country: countryName(rarer(pair), locale) })}
                  </SiteLink>
                </p>
              )}
            </>
          );
          // An arc leads to a pair that is in sight, folded or not.
          return (
            <li key={pair.join()} id={pairAnchor(pair)}>
              {at < mostOpen ? (
                <>
                  {heading}
                  {told}
                </>
              ) : (
                <details>
                  <summary>{heading}</summary>
                  {told}
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className="tap">
            {words.otherPairs} ({formatNumber(locale, others.length)})
          </summary>
          <ul className="other-pairs">
            {others.map((pair) => (
              <li key={pair.pair.join()}>
                <SiteLink className="tap" to={`${paths.country(locale, rarer(pair.pair))}#with`}>
                  {pairSentence(locale, pair)}
                </SiteLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
