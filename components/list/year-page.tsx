import type { ArticleSummary, Page } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLedger } from "./article-ledger.tsx";
import { PageHead } from "./page-head.tsx";
import { Pager } from "./pager.tsx";
import { yearTitle } from "./year-title.ts";

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
