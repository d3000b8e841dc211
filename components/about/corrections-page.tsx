import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { CorrectedArticle } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CorrectionText } from "../article/facts/article-corrections.tsx";
import { ArticleLink } from "../article/page/article-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import { Prose } from "./about-page.tsx";

interface CorrectionsPageProps {
  readonly locale: Locale;
  readonly archive: Pick<ArchiveDescription, "corrections">;
  readonly corrections: readonly CorrectedArticle[];
}

/** How errors are reported, what becomes of a report, and everything that was corrected, the newest first. */
export function CorrectionsPage({ locale, archive, corrections }: CorrectionsPageProps) {
  const s = stringsFor(locale).corrections;
  const { report, policy } = archive.corrections ?? {};
  return (
    <>
      <PageHead title={s.title} intro={s.intro} />
      {policy !== undefined && (
        <Part id="policy" title={s.policy}>
          <Prose text={policy[locale]} />
        </Part>
      )}
      {report !== undefined && (
        <Part id="report" title={s.howTitle}>
          <Prose text={[s.how]} />
        </Part>
      )}
      <Part id="corrected" title={s.list}>
        {corrections.length === 0 ? (
          <p>{s.none}</p>
        ) : (
          <ul className="corrections">
            {corrections.map(({ article, correction }, at) => (
              <li key={at}>
                <ArticleLink article={article} locale={locale} />
                <br />
                <CorrectionText id={article.id} {...{ locale, correction }} />
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}
