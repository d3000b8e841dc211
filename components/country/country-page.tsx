import type { ArticleSummary, CountryView, Page } from "@/lib/archive/views.ts";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/fill.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "../list/article-ledger.tsx";
import { CountIndex } from "../list/count-index.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Pager } from "../list/pager.tsx";

/** A side list is an outlook, not an inventory: the most frequent come first, and these are shown. */
const longest = 24;

interface CountryPageProps {
  readonly locale: Locale;
  readonly view: CountryView;
  readonly articles: Page<ArticleSummary>;
}

/** One country: its articles, the countries it is named with, and the records that its articles name. */
export function CountryPage({ locale, view, articles }: CountryPageProps) {
  const s = stringsFor(locale);
  const name = countryName(view.iso2, locale);
  // Records named equally often stand in the order of the reader's alphabet, not of their ids.
  const { compare } = new Intl.Collator(locale);
  const authorities = [...view.authorities].sort(
    (a, b) => b.articleCount - a.articleCount || compare(a.label[locale], b.label[locale]),
  );
  return (
    <>
      <PageHead
        title={
          articles.number === 0
            ? name
            : `${name} · ${fill(s.list.pageOf, { n: formatNumber(locale, articles.number) })}`
        }
        intro={countPhrase(locale, s.counts.articles, articles.total)}
      />
      <div className="grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="articles">
          <h2 id="articles">{fill(s.countries.articlesOf, { country: name })}</h2>
          <ArticleLedger articles={articles.items} locale={locale} />
          <Pager
            page={articles}
            locale={locale}
            to={(number) => paths.country(locale, view.iso2, number)}
          />
        </section>
        <div>
          <p>
            <SiteLink className="tap" to={`${paths.timeline(locale)}?country=${view.iso2}`}>
              {fill(s.countries.timelineOf, { country: name })}
            </SiteLink>
          </p>
          {view.with.length > 0 && (
            <section aria-labelledby="with">
              <h2 id="with">{s.countries.appearsWith}</h2>
              <CountIndex
                locale={locale}
                entries={view.with.slice(0, longest).map(({ iso2, count }) => ({
                  to: paths.country(locale, iso2),
                  label: countryName(iso2, locale),
                  count,
                }))}
              />
            </section>
          )}
          {view.authorities.length > 0 && (
            <section aria-labelledby="meets">
              <h2 id="meets">{s.countries.meets}</h2>
              <CountIndex
                locale={locale}
                entries={authorities.slice(0, longest).map(({ id, type, label, articleCount }) => ({
                  to: paths.authority(locale, authoritySection(type), id),
                  label: label[locale],
                  count: articleCount,
                }))}
              />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
