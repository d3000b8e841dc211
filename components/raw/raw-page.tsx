import type { ArticleView } from "@/lib/archive/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { rawFileHref } from "../link/raw-file-href.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
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
  return (
    <>
      <PageHead title={s.rawView} intro={text === null ? s.rawGone : s.rawIntro} />
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
        <dd dir="ltr">{raw.file}</dd>
        <dt>{s.checksum}</dt>
        <dd dir="ltr">{raw.sha256}</dd>
        <dt>{s.encoding}</dt>
        <dd dir="ltr">{raw.encoding}</dd>
      </dl>
      {/* A scrolling region must be reachable by keyboard; this one wraps, so it never scrolls. */}
      {text !== null && (
        <pre className="raw face" lang="ar" dir="rtl">
          {text}
        </pre>
      )}
    </>
  );
}
