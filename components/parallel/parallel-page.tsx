import { direction, locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleCitation } from "../article/facts/article-citation.tsx";
import { articleHeading } from "../article/text/article-heading.ts";
import { ParagraphLabel, paragraphLabels } from "../article/text/article-text.tsx";
import type { ArticlePartProps } from "../article/page/article-part-props.ts";
import { EditorialNote, HeadingNote } from "../article/text/article-notes.tsx";
import { translatedPart, TranslationNote } from "../article/text/translation-note.tsx";
import { textClass } from "../article/text/quranic.ts";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";
import "./parallel.css";
import "../page/note.css";

/**
 * Arabic and English side by side, one row a paragraph under the anchor that it has everywhere. The page's own
 * language stands first; on a narrow screen the other one is behind a switch, paragraph by paragraph.
 */
export function ParallelPage(props: ArticlePartProps) {
  const { view, locale } = props;
  const s = stringsFor(locale);
  const { summary, body } = view;
  const labels = paragraphLabels(view.translation);
  const untranslated = translatedPart(summary, s.article);
  const languages = locale === "ar" ? locales : locales.toReversed();
  return (
    <article className="parallel">
      <header>
        <p className="rubric">{s.parallel.title}</p>
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
        <HeadingNote {...props} />
        <p className="links soft">
          <span className="tap">
            {summary.date === null ? (
              s.list.undated
            ) : (
              <DateText edtf={summary.date} locale={locale} withHijri />
            )}
          </span>
          <SiteLink className="tap noprint" to={`${paths.article(locale, summary.id)}?single`}>
            {s.article.oneLanguage}
          </SiteLink>
        </p>
        {untranslated !== null && <p className="note">{untranslated}</p>}
        <EditorialNote {...props} />
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
              if (lang === locale) {
                return (
                  <div key={lang}>
                    {label}
                    {paragraph}
                  </div>
                );
              }
              return (
                <div key={lang} className="other">
                  <input type="checkbox" id={`o${n}`} />
                  <label htmlFor={`o${n}`} lang={lang}>
                    {s.parallel.showOther}
                  </label>
                  {label}
                  {paragraph}
                </div>
              );
            })}
          </section>
        );
      })}
      <TranslationNote view={view} locale={locale} />
      <ArticleCitation {...props} />
    </article>
  );
}
