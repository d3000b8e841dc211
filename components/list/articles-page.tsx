import type { ArticleSummary, OutletSummary, Page, YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "./article-ledger.tsx";
import { PageHead } from "./page-head.tsx";
import { Pager } from "./pager.tsx";
import { CountIndex, YearIndex } from "./count-index.tsx";
import "../page/part.css";

interface ArticlesPageProps {
  readonly locale: Locale;
  readonly size: number;
  /** The front page of the list of all articles. */
  readonly page: Page<ArticleSummary>;
  readonly years: readonly YearCount[];
  /** Those of most articles first. */
  readonly outlets: readonly OutletSummary[];
}

/** As many papers as stand beside the list; all have a page of their own. */
const mostOutlets = 10;

/** The newest articles, the further pages of all, and every year as the way to a date. */
export function ArticlesPage({ locale, size, page, years, outlets }: ArticlesPageProps) {
  const s = stringsFor(locale);
  const entryOf = ({ id, name, articleCount }: OutletSummary) => ({
    to: paths.outlet(locale, id),
    label: name[locale],
    count: articleCount,
  });
  return (
    <>
      <PageHead
        title={s.sections.articles}
        intro={`${countPhrase(locale, s.counts.articles, size)}. ${s.list.articlesIntro}`}
      />
      <div className="beside">
        <section aria-label={s.home.newest}>
          <ArticleLedger articles={page.items} locale={locale} heading="h2" />
          <Pager page={page} locale={locale} to={(number) => paths.articles(locale, number)} />
        </section>
        <section aria-labelledby="years">
          <h2 id="years">{s.home.byYear}</h2>
          {years.some(({ count }) => count > 1) && <YearIndex locale={locale} years={years} />}
          <p>
            <SiteLink className="tap" to={paths.years(locale)}>
              {s.list.allPeriods}
            </SiteLink>
          </p>
          {outlets.length > 0 && (
            <>
              <h2>{s.home.byOutlet}</h2>
              <CountIndex locale={locale} entries={outlets.slice(0, mostOutlets).map(entryOf)} />
              <p>
                <SiteLink className="tap" to={paths.outlets(locale)}>
                  {s.outlets.all}
                </SiteLink>
              </p>
            </>
          )}
        </section>
      </div>
    </>
  );
}
