import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { CitationText } from "../cite/citation-text.tsx";
import { citedArticle } from "../cite/cited-article.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import "./cite.css";

/** A reference to copy, and the way to all others. */
export function ArticleCitation({ view, locale, archiveName }: ArticlePartProps) {
  const s = stringsFor(locale);
  const article = citedArticle(view, locale, archiveName);
  return (
    <section className="citation">
      <h2>{s.article.cite}</h2>
      <CitationText style="chicago" article={article} />{" "}
      <SiteLink to={paths.cite(locale, article.id)}>{s.cite.allStyles}</SiteLink>
    </section>
  );
}
