import type { ArticleSummary, YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLedger } from "./article-ledger.tsx";
import { PageHead } from "./page-head.tsx";
import { YearIndex } from "./count-index.tsx";
import "../page/utilities.css";

interface ArticlesPageProps {
  readonly locale: Locale;
  readonly size: number;
  readonly newest: readonly ArticleSummary[];
  readonly years: readonly YearCount[];
}

/** The newest articles, and every year as the way to the rest. */
export function ArticlesPage({ locale, size, newest, years }: ArticlesPageProps) {
  const s = stringsFor(locale);
  return (
    <>
      <PageHead
        title={s.sections.articles}
        intro={`${countPhrase(locale, s.counts.articles, size)}. ${s.list.articlesIntro}`}
      />
      <div className="grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-label={s.home.newest}>
          <ArticleLedger articles={newest} locale={locale} heading="h2" />
        </section>
        <section aria-labelledby="years">
          <h2 id="years">{s.home.byYear}</h2>
          <YearIndex locale={locale} years={years} />
        </section>
      </div>
    </>
  );
}
