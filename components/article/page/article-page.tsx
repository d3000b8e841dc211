import { paths } from "@/lib/locale/paths.ts";
import { articleJsonLd } from "@/lib/publish/json-ld.ts";
import { ArticleCitation } from "../facts/article-citation.tsx";
import { ArticleFacts } from "../facts/article-facts.tsx";
import { ArticleNames } from "../facts/article-names.tsx";
import { ArticleHead } from "../text/article-head.tsx";
import { ArticleNeighbours, ArticleRelated } from "./article-related.tsx";
import type { ArticlePartProps } from "./article-part-props.ts";
import { ArticleText } from "../text/article-text.tsx";
import { absoluteUrl } from "../../link/site-href.ts";
import "./article.css";

/** The reading page: the text first, then what is known about it and how, then the ways on. */
export function ArticlePage(props: ArticlePartProps) {
  return (
    <article className="reading">
      <ArticleHead {...props} />
      <ArticleText {...props} />
      <div className="star" />
      <aside className="known">
        <ArticleFacts {...props} />
        <ArticleNames {...props} />
      </aside>
      <footer className="onward">
        <ArticleCitation {...props} />
        <ArticleRelated {...props} />
        <ArticleNeighbours {...props} />
      </footer>
      <ArticleData {...props} />
    </article>
  );
}

/** The article for machines: schema.org in JSON-LD. */
function ArticleData({ view, locale }: ArticlePartProps) {
  const { article, translation, summary } = view;
  const json = articleJsonLd({
    article,
    translation,
    locale,
    url: {
      ar: absoluteUrl(paths.article("ar", article.id)),
      en: absoluteUrl(paths.article("en", article.id)),
    },
    headline: summary.title[locale],
    publisher: summary.outlet?.name[locale] ?? null,
  });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
