import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { citationFormats, paths } from "@/lib/locale/paths.ts";
import { citationKey } from "@/lib/publish/cite/citation-key.ts";
import { citationStyles } from "@/lib/publish/cite/citation-styles.ts";
import { formatNames, writeCitation } from "@/lib/publish/cite/citation-formats.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../../link/site-href.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { PageHead } from "../../list/page-head.tsx";
import { Part } from "../../page/part.tsx";
import { articleHeading } from "../text/article-heading.ts";
import { CitationText, CopyButton } from "./citation-text.tsx";
import { citedArticle } from "./cited-article.ts";
import "./cite-page.css";

interface CitePageProps {
  readonly view: ArticleView;
  readonly locale: Locale;
  readonly archiveName: string;
}

/** Every way to cite an article and each of its paragraphs: in words, and as files for reference managers. */
export function CitePage({ view, locale, archiveName }: CitePageProps) {
  const s = stringsFor(locale);
  const article = citedArticle(view, locale, archiveName);
  const { id } = article;
  const heading = articleHeading(view.summary, locale);
  const foreign = heading.lang !== locale;
  return (
    <>
      <PageHead
        title={s.article.cite}
        intro={
          <SiteLink to={paths.article(locale, id)} rel="up">
            <span
              lang={foreign ? heading.lang : undefined}
              dir={foreign ? direction(heading.lang) : undefined}
            >
              {heading.text}
            </span>
          </SiteLink>
        }
      />
      {citationStyles.map((style) => (
        <Part key={style} id={style} title={s.cite.styles[style]}>
          <CitationText style={style} article={article} />
        </Part>
      ))}
      <Part id="files" title={s.cite.files} note={s.cite.filesIntro}>
        <p className="links">
          {citationFormats.map((format) => (
            <a
              key={format}
              className="tap"
              href={siteHref(paths.citationFile(locale, id, format))}
              download={`${citationKey(id)}.${format}`}
            >
              <bdi>{`${citationKey(id)}.${format}`}</bdi>
            </a>
          ))}
        </p>
        {citationFormats.map((format) => (
          <details key={format}>
            <summary>{formatNames[format]}</summary>
            <pre className="cite" dir="ltr">
              {writeCitation[format]([article]).trimEnd()}
            </pre>
            <CopyButton locale={locale} />
          </details>
        ))}
      </Part>
      <Part id="paragraphs" title={s.cite.paragraphs} note={s.cite.paragraphsIntro}>
        {view.article.paragraphs.map((_, at) => (
          <details key={at}>
            <summary>{fill(s.cite.paragraphOf, { n: formatNumber(locale, at + 1) })}</summary>
            <div id={`p${at + 1}`}>
              {citationStyles.map((style) => (
                <CitationText key={style} {...{ style, article }} paragraph={at + 1} />
              ))}
            </div>
          </details>
        ))}
      </Part>
    </>
  );
}
