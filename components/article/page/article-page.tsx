import { ArticleCitation } from "../facts/article-citation.tsx";
import { ArticleData } from "./article-data.tsx";
import { ArticleFacts } from "../facts/article-facts.tsx";
import { ArticleHead } from "../text/article-head.tsx";
import { ArticleNames } from "../facts/article-names.tsx";
import { ArticleNeighbours } from "./article-neighbours.tsx";
import type { ArticlePartProps } from "./article-part-props.ts";
import { ArticleRelated } from "./article-related.tsx";
import { ArticleText } from "../text/article-text.tsx";
import { TranslationNote } from "../text/translation-note.tsx";
import "./article.css";
import "../../page/note.css";

/** The reading page: the text first, then what is known about it and how, then the ways on. */
export function ArticlePage(props: ArticlePartProps) {
  return (
    <article className="reading">
      <ArticleHead {...props} />
      <ArticleText {...props} />
      <TranslationNote {...props} />
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
