import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { ArticleLink } from "../article/page/article-link.tsx";
import { DateText } from "../date/date-text.tsx";

interface WorkArticlesProps {
  readonly articles: readonly ArticleSummary[];
  readonly locale: Locale;
}

/** Articles in a line each: headline, and date where there is one. */
export function WorkArticles({ articles, locale }: WorkArticlesProps) {
  return (
    <ul className="work">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleLink article={article} locale={locale} />
          {article.date !== null && (
            <span className="soft small">
              {" "}
              <DateText edtf={article.date} locale={locale} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
