import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../../date/date-text.tsx";
import { ArticleLink, BesideHeadline } from "./article-link.tsx";
import type { ArticlePartProps } from "./article-part-props.ts";

interface ShortListProps {
  readonly title: string;
  readonly articles: readonly ArticleSummary[];
  readonly locale: Locale;
}

function ShortList({ title, articles, locale }: ShortListProps) {
  if (articles.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="short">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} locale={locale} />{" "}
            {article.date === null ? (
              <span className="soft small">{stringsFor(locale).list.undated}</span>
            ) : (
              <DateText edtf={article.date} locale={locale} className="soft small" />
            )}
            {article.title.en === null && <BesideHeadline article={article} locale={locale} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other texts of the same story, and articles that share records, countries or words with this one. */
export function ArticleRelated({ view, locale }: ArticlePartProps) {
  const s = stringsFor(locale).article;
  return (
    <>
      <ShortList title={s.sameStory} articles={view.sameStory} locale={locale} />
      <ShortList title={s.related} articles={view.related} locale={locale} />
    </>
  );
}

/** The next newer and the next older article of the archive; one that already stands among the related is not told twice. */
export function ArticleNeighbours({ view, locale }: ArticlePartProps) {
  const s = stringsFor(locale).article;
  const shown = new Set([...view.sameStory, ...view.related].map(({ id }) => id));
  const neighbours = [
    { term: s.newer, article: view.newer },
    { term: s.older, article: view.older },
  ].filter(({ article }) => article !== null && !shown.has(article.id));
  if (neighbours.length === 0) return null;
  return (
    <nav className="neighbours" aria-label={s.neighbours}>
      {neighbours.map(
        ({ term, article }) =>
          article !== null && (
            <div key={term}>
              <p className="soft small">{term}</p>
              <ArticleLink article={article} locale={locale} />
            </div>
          ),
      )}
    </nav>
  );
}
