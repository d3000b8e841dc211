import type { ArticleSummary, Page } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLedger } from "./article-ledger.tsx";
import { PageHead } from "./page-head.tsx";
import { Pager } from "./pager.tsx";

interface YearPageProps {
  readonly locale: Locale;
  readonly year: string | null;
  readonly page: Page<ArticleSummary>;
}

/** One page of the articles of one year of publication. */
export function YearPage({ locale, year, page }: YearPageProps) {
  const { counts } = stringsFor(locale);
  return (
    <>
      <PageHead
        title={yearTitle(locale, year, page.number)}
        intro={page.number === 0 ? countPhrase(locale, counts.articles, page.total) : undefined}
      />
      <ArticleLedger articles={page.items} locale={locale} heading="h2" />
      <Pager page={page} locale={locale} to={(number) => paths.year(locale, year, number)} />
    </>
  );
}

/** The title of a page of one year's articles; `year` null is the undated, `number` 0 the front page. */
export function yearTitle(locale: Locale, year: string | null, number: number): string {
  const { list } = stringsFor(locale);
  const title = year === null ? list.articlesUndated : fill(list.articlesOfYear, { year });
  if (number === 0) return title;
  return `${title} · ${fill(list.pageOf, { n: formatNumber(locale, number) })}`;
}
