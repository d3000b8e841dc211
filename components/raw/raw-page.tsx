import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { articleHeading } from "../article/text/article-heading.ts";
import { textClass } from "../article/text/quranic.ts";
import { rawFileHref } from "../link/site-href.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { ToldDates } from "./told-dates.tsx";
import "./raw.css";

interface RawPageProps {
  readonly view: ArticleView;
  readonly locale: Locale;
  /** The decoded raw text; null when the raw file has gone or changed since the article was made. */
  readonly text: string | null;
}

/** The raw text as the archive received it, with the file to download and its checksum. */
export function RawPage({ view, locale, text }: RawPageProps) {
  const s = stringsFor(locale).article;
  const { id, raw } = view.article;
  const heading = articleHeading(view.summary, locale);
  return (
    <>
      <PageHead title={s.rawView} intro={text === null ? s.rawGone : s.rawIntro} />
      <p className="rubric face" lang={heading.lang} dir={direction(heading.lang)}>
        {heading.text}
      </p>
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
      <dl className="raw-facts small">
        <dt>{s.file}</dt>
        <dd>
          <bdi dir="ltr">{raw.file}</bdi>
        </dd>
        <dt>{s.checksum}</dt>
        <dd>
          <bdi dir="ltr">{raw.sha256}</bdi>
        </dd>
        <dt>{s.encoding}</dt>
        <dd>
          <bdi dir="ltr">{raw.encoding}</bdi>
        </dd>
      </dl>
      {/* A scrolling region must be reachable by keyboard; this one wraps, so it never scrolls. */}
      {text !== null && (
        <pre className={`raw ${textClass(text, true)}`} lang="ar" dir="rtl">
          {text}
        </pre>
      )}
      <ToldDates view={view} locale={locale} />
    </>
  );
}
