import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fixityStrings } from "@/lib/strings/fixity-strings.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { articleHeading } from "../article/text/article-heading.ts";
import { textClass } from "../article/text/quranic.ts";
import { rawFileHref } from "../link/site-href.ts";
import { SiteLink } from "../link/site-link.tsx";
import { DecisionFiles } from "./decision-files.tsx";
import { PageHistory } from "./page-history.tsx";
import { Provenance } from "./provenance.tsx";
import { ToldDates } from "./told-dates.tsx";
import "../article/text/article-head.css";
import "./raw.css";

interface RawPageProps {
  readonly view: ArticleView;
  readonly locale: Locale;
  /** The decoded raw text; null when the raw file has gone or changed since the article was made. */
  readonly text: string | null;
}

/**
 * The raw text as the archive received it, under the head of its article; beside it the file to download, its
 * checksum, the dates in it and, for archivists, the files that people decided in; beneath it what became of it, and
 * when.
 */
export function RawPage({ view, locale, text }: RawPageProps) {
  const s = stringsFor(locale).article;
  const { id, raw } = view.article;
  const heading = articleHeading(view.summary, locale);
  const foreign = heading.lang !== locale;
  return (
    <article className="raw-page">
      <header className="title">
        <p className="rubric">{s.rawView}</p>
        <h1
          lang={foreign ? heading.lang : undefined}
          dir={foreign ? direction(heading.lang) : undefined}
          className={textClass(heading.text, foreign)}
        >
          {heading.text}
        </h1>
        <p className="soft">{text === null ? s.rawGone : s.rawIntro}</p>
        <p className="links">
          <SiteLink className="tap" to={paths.article(locale, id)}>
            {s.backToArticle}
          </SiteLink>
          {text !== null && (
            <a className="tap" href={rawFileHref(raw.file)} download>
              {s.rawDownload}
            </a>
          )}
        </p>
      </header>
      {/* A scrolling region must be reachable by keyboard; this one wraps, so it never scrolls. */}
      {text !== null && (
        <pre className={`raw ${textClass(text, true)}`} lang="ar" dir="rtl">
          {text}
        </pre>
      )}
      <aside className="small">
        <dl className="raw-facts">
          <dt>{s.file}</dt>
          <dd>
            <bdi dir="ltr">{raw.file}</bdi>
          </dd>
          <dt>{s.checksum}</dt>
          <dd>
            <bdi dir="ltr">{raw.sha256}</bdi>
            {text !== null && <button className="js check">{fixityStrings[locale].check}</button>}
            <p id="fixity" role="status" />
          </dd>
          <dt>{s.encoding}</dt>
          <dd>
            <bdi dir="ltr">{raw.encoding}</bdi>
          </dd>
        </dl>
        <ToldDates view={view} locale={locale} />
        <DecisionFiles view={view} locale={locale} />
      </aside>
      <div className="small">
        <Provenance view={view} locale={locale} />
        <PageHistory view={view} locale={locale} />
      </div>
    </article>
  );
}
