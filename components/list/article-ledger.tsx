import type { ArticleSummary } from "@/lib/archive/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLink } from "../article/article-link.tsx";
import { articleHeading } from "../article/article-heading.ts";
import { CountryLinks } from "../country/country-links.tsx";
import { DateText } from "../date/date-text.tsx";
import "./ledger.css";

interface ArticleLedgerProps {
  readonly articles: readonly ArticleSummary[];
  readonly locale: Locale;
}

/** Articles as a register lists them: date, headline, the opening words, the countries named. */
export function ArticleLedger({ articles, locale }: ArticleLedgerProps) {
  return (
    <ul className="ledger">
      {articles.map((article) => (
        <ArticleEntry key={article.id} article={article} locale={locale} />
      ))}
    </ul>
  );
}

interface ArticleEntryProps {
  readonly article: ArticleSummary;
  readonly locale: Locale;
}

function ArticleEntry({ article, locale }: ArticleEntryProps) {
  const { list } = stringsFor(locale);
  const heading = articleHeading(article, locale);
  const opening = article.opening[heading.lang];
  return (
    <li>
      <p className="soft small">
        {article.date === null ? list.undated : <DateText edtf={article.date} locale={locale} />}
      </p>
      <div>
        <h3>
          <ArticleLink article={article} locale={locale} />
        </h3>
        {!heading.isOpening && opening !== null && (
          <p lang={heading.lang === locale ? undefined : heading.lang} dir="auto">
            {opening}
          </p>
        )}
        <p className="soft small">
          <CountryLinks countries={article.countries} locale={locale} />
          {locale === "en" && !article.translated && <> · {list.arabicOnly}</>}
        </p>
      </div>
    </li>
  );
}
