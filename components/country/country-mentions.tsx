import type { ArticleSummary, Page } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "../list/article-ledger.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Pager } from "../list/pager.tsx";

interface CountryMentionsProps {
  readonly locale: Locale;
  readonly iso2: string;
  /** The newest. */
  readonly mentions: readonly ArticleSummary[];
  /** Of how many. */
  readonly count: number;
}

/** The newest articles that mention a country and are not about it, folded away, and the way to all. */
export function CountryMentions({ locale, iso2, mentions, count }: CountryMentionsProps) {
  const { countries, counts } = stringsFor(locale);
  const title = fill(countries.mentionsOf, { country: countryName(iso2, locale) });
  return (
    <details>
      <summary className="tap">
        {title} ({formatNumber(locale, count)})
      </summary>
      <ArticleLedger articles={mentions} locale={locale} />
      {count > mentions.length && (
        <p>
          <SiteLink className="tap" to={paths.countryMentions(locale, iso2)}>
            {fill(countries.allMentions, { articles: countPhrase(locale, counts.articles, count) })}
          </SiteLink>
        </p>
      )}
    </details>
  );
}

interface CountryMentionsPageProps {
  readonly locale: Locale;
  readonly iso2: string;
  readonly page: Page<ArticleSummary>;
}

/** One page of all articles that mention a country and are not about it. */
export function CountryMentionsPage({ locale, iso2, page }: CountryMentionsPageProps) {
  const { counts } = stringsFor(locale);
  return (
    <>
      <PageHead
        title={mentionsTitle(locale, iso2, page.number)}
        intro={page.number === 0 ? countPhrase(locale, counts.articles, page.total) : undefined}
      />
      <p>
        <SiteLink className="tap" rel="up" to={paths.country(locale, iso2)}>
          {countryName(iso2, locale)}
        </SiteLink>
      </p>
      <ArticleLedger articles={page.items} locale={locale} heading="h2" />
      <Pager
        page={page}
        locale={locale}
        to={(number) => paths.countryMentions(locale, iso2, number)}
      />
    </>
  );
}

/** The title of such a page; `number` 0 is the front page. */
export function mentionsTitle(locale: Locale, iso2: string, number: number): string {
  const { countries, list } = stringsFor(locale);
  const title = fill(countries.mentionsOf, { country: countryName(iso2, locale) });
  if (number === 0) return title;
  return `${title} · ${fill(list.pageOf, { n: formatNumber(locale, number) })}`;
}
