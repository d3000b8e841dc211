import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLink } from "./article-link.tsx";
import type { ArticlePartProps } from "./article-part-props.ts";

/** The next newer and the next older article of the archive. */
export function ArticleNeighbours({ view, locale }: ArticlePartProps) {
  const s = stringsFor(locale).article;
  const neighbours = [
    { term: s.newer, article: view.newer },
    { term: s.older, article: view.older },
  ];
  if (view.newer === null && view.older === null) return null;
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
