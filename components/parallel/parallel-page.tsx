import { direction, locales } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleCitation } from "../article/facts/article-citation.tsx";
import { articleHeading } from "../article/text/article-heading.ts";
import { ParagraphLabel, paragraphLabels } from "../article/text/article-text.tsx";
import type { ArticlePartProps } from "../article/page/article-part-props.ts";
import { ArticleChips } from "../article/text/article-chips.tsx";
import { LanguageSegments } from "../article/text/language-segments.tsx";
import { textClass } from "../article/text/quranic.ts";
import { DateText } from "../date/date-text.tsx";
import "./parallel.css";
import "../article/text/article-head.css";

/**
 * Arabic and English side by side, one row a paragraph under the anchor that it has everywhere. The page's own
 * language stands first; on a narrow screen the other one is behind a switch, paragraph by paragraph.
 */
export function ParallelPage(props: ArticlePartProps) {
  const { view, locale } = props;
  const s = stringsFor(locale);
  const { summary, body } = view;
  const labels = paragraphLabels(view.translation);
  const languages = locale === "ar" ? locales : locales.toReversed();
  return (
    <article className="parallel">
      <header>
        <div className="pair">
          {languages.map((lang) => {
            const heading = articleHeading(summary, lang);
            const Heading = lang === locale ? "h1" : "p";
            return (
              <Heading
                key={lang}
                className={`heading ${textClass(heading.text, true)}`}
                lang={heading.lang}
                dir={direction(heading.lang)}
              >
                {heading.text}
              </Heading>
            );
          })}
        </div>
        <ArticleChips {...props} />
        <p className="dateline">
          {summary.date === null ? (
            s.list.undated
          ) : (
            <DateText edtf={summary.date} locale={locale} withHijri />
          )}
        </p>
        <LanguageSegments id={summary.id} locale={locale} shown="parallel" />
      </header>
      {body.ar.map((arabic, index) => {
        const html = { ar: arabic, en: body.en?.[index] ?? null };
        const n = String(index + 1);
        return (
          <section
            key={n}
            id={`p${n}`}
            className="pair"
            aria-label={fill(s.record.paragraph, { n })}
          >
            <a className="figure" href={`#p${n}`} title={s.article.paragraphLink}>
              {n}
            </a>
            {languages.map((lang) => {
              const text = html[lang];
              const label = lang === "en" && (
                <ParagraphLabel state={labels[index]} locale={locale} />
              );
              const paragraph = text !== null && (
                <p
                  className={textClass(text, true)}
                  lang={lang}
                  dir={direction(lang)}
                  dangerouslySetInnerHTML={{ __html: text }}
                />
              );
              return (
                <div key={lang} className={lang === locale ? undefined : "other"}>
                  {label}
                  {paragraph}
                </div>
              );
            })}
          </section>
        );
      })}
      <div className="star" />
      <ArticleCitation {...props} />
    </article>
  );
}
