import { ArticleCitation } from "../facts/article-citation.tsx";
import { ArticleFacts } from "../facts/article-facts.tsx";
import { ArticleNames } from "../facts/article-names.tsx";
import { ArticleHead } from "../text/article-head.tsx";
import { ArticleNeighbours, ArticleRelated } from "./article-related.tsx";
import type { ArticlePartProps } from "./article-part-props.ts";
import { ArticleText } from "../text/article-text.tsx";
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
    </article>
  );
}
