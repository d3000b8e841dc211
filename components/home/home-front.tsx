import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { articleHeading } from "../article/text/article-heading.ts";
import { SiteLink } from "../link/site-link.tsx";
import { FrontArticle } from "./front-article.tsx";

interface HomeFrontProps {
  readonly locale: Locale;
  /** The newest articles, and how many there are in all. */
  readonly newest: readonly ArticleSummary[];
  readonly size: number;
}

/**
 * The newest articles as the front of a paper: one large, the next beside it, the others in a row beneath. The lead is
 * the newest that bears a headline; none is made up for one that does not.
 */
export function HomeFront({ locale, newest, size }: HomeFrontProps) {
  const s = stringsFor(locale);
  const lead = newest.find((article) => !articleHeading(article, locale).isOpening) ?? newest[0];
  if (lead === undefined) return null;
  const [second, ...rest] = newest.filter((article) => article !== lead);
  return (
    <section aria-label={s.home.newest}>
      <div className="front">
        <FrontArticle article={lead} locale={locale} rank="lead" />
        {second !== undefined && <FrontArticle article={second} locale={locale} rank="second" />}
      </div>
      {rest.length > 0 && (
        <div className="briefs">
          {rest.map((article) => (
            <FrontArticle key={article.id} article={article} locale={locale} rank="brief" />
          ))}
        </div>
      )}
      <p>
        <SiteLink className="tap" to={paths.articles(locale)}>
          {`${s.home.allArticles} (${countPhrase(locale, s.counts.articles, size)})`}
        </SiteLink>
      </p>
    </section>
  );
}
