import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { ParagraphState } from "@/lib/article/paragraph-states.ts";
import type { Translation } from "@/lib/article/translation.ts";
import { direction, otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { reportHref } from "../facts/article-corrections.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { textClass } from "./quranic.ts";

const shortName = { ar: "ع", en: "EN" } as const;

/**
 * The text, paragraph by paragraph; each can be linked to, and leads to itself in the other language. Its number and
 * that way show themselves under the pointer and the focus, which a tap gives it too.
 */
export function ArticleText({ view, locale, report }: ArticlePartProps) {
  const { article: s, corrections } = stringsFor(locale);
  const { reportParagraph } = corrections;
  const labels = locale === "en" ? paragraphLabels(view.translation) : [];
  const other = otherLocale(locale);
  return (
    <div className="text">
      {shownParagraphs(view, locale).map(({ lang, html }, index) => {
        const n = String(index + 1);
        const foreign = lang !== locale;
        return (
          <div key={n} id={`p${n}`} tabIndex={-1}>
            <span className="anchors">
              <a href={`#p${n}`}>{n}</a>
              {typeof view.body.en?.[index] === "string" && (
                <SiteLink
                  to={paths.paragraph(other, view.summary.id, index + 1)}
                  lang={other}
                  hrefLang={other}
                  title={s.paragraphOther}
                >
                  {shortName[other]}
                </SiteLink>
              )}
              {report !== undefined && (
                <a
                  href={reportHref(report, locale, view.summary.id, index + 1)}
                  aria-label={fill(reportParagraph, { n })}
                >
                  !
                </a>
              )}
            </span>
            <ParagraphLabel state={labels[index]} locale={locale} />
            <p
              lang={foreign ? lang : undefined}
              dir={foreign ? direction(lang) : undefined}
              className={textClass(html, foreign)}
              dangerouslySetInnerHTML={{ __html: html }}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The text that a page in `locale` shows: each paragraph in the language it is in, Arabic where it is not translated. */
function shownParagraphs(
  { body }: ArticleView,
  locale: Locale,
): readonly { readonly lang: Locale; readonly html: string }[] {
  return body.ar.map((arabic, index) => {
    const english = locale === "en" ? (body.en?.[index] ?? null) : null;
    return english === null ? { lang: "ar", html: arabic } : { lang: "en", html: english };
  });
}

type Label = ParagraphState | "none";

/** How far each paragraph is, to be said beside it where not all are alike; nothing where they are. */
export function paragraphLabels(translation: Translation | null): readonly Label[] {
  const states = translation?.states.map((state) => state ?? "none") ?? [];
  return new Set(states).size > 1 ? states : [];
}

interface ParagraphLabelProps {
  readonly state: Label | undefined;
  readonly locale: Locale;
}

/** Says above a paragraph how far its translation is. */
export function ParagraphLabel({ state, locale }: ParagraphLabelProps) {
  if (state === undefined) return null;
  return <div className="soft small">{stringsFor(locale).translationState[state]}</div>;
}
