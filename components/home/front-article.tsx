import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLink, BesideHeadline } from "../article/page/article-link.tsx";
import { articleHeading } from "../article/text/article-heading.ts";
import { CountryLinks } from "../country/country-links.tsx";
import { DateText } from "../date/date-text.tsx";
import { PartsOfLine } from "../list/parts-of-line.tsx";
import { OutletLink } from "../outlet/outlet-link.tsx";

interface FrontArticleProps {
  readonly article: ArticleSummary;
  readonly locale: Locale;
  /** The lead and the one beside it begin to tell; what follows is a headline with its date. */
  readonly rank: "lead" | "second" | "brief";
}

/** An article on the front page: date and places, headline, opening words. */
export function FrontArticle({ article, locale, rank }: FrontArticleProps) {
  const { list } = stringsFor(locale);
  const heading = articleHeading(article, locale);
  const lang = article.opening[heading.lang] === null ? "ar" : heading.lang;
  const { date, countries, outlet } = article;
  const parts = [
    countries.length > 0 && <CountryLinks countries={countries} locale={locale} />,
    outlet !== null && <OutletLink outlet={outlet} locale={locale} />,
  ].filter((part) => part !== false);
  return (
    <article className={rank}>
      <p className="small front-date">
        {date === null ? list.undated : <DateText edtf={date} locale={locale} />}
      </p>
      <h2>
        <ArticleLink article={article} locale={locale} />
      </h2>
      {rank !== "brief" && <BesideHeadline article={article} locale={locale} />}
      {rank !== "brief" && !heading.isOpening && (
        <p className="opening" lang={lang === locale ? undefined : lang} dir="auto">
          {article.opening[lang]}
        </p>
      )}
      {parts.length > 0 && (
        <p className="small front-places">
          <PartsOfLine parts={parts} />
        </p>
      )}
    </article>
  );
}
