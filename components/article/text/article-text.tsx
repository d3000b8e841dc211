import type { ArticleView, ParagraphsHtml } from "@/lib/archive/ask/views.ts";
import { direction, otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { textClass } from "./quranic.ts";

const shortName = { ar: "ع", en: "EN" } as const;

/** The text, paragraph by paragraph; each can be linked to, and leads to itself in the other language. */
export function ArticleText({ view, locale }: ArticlePartProps) {
  const s = stringsFor(locale).article;
  const other = otherLocale(locale);
  const { lang, paragraphs } = shownBody(view, locale);
  const foreign = lang !== locale;
  return (
    <div className="text">
      {paragraphs.map((html, index) => {
        const n = String(index + 1);
        return (
          <div key={n} id={`p${n}`}>
            <span className="anchors">
              <a href={`#p${n}`}>{n}</a>
              {view.body.en !== null && (
                <SiteLink
                  to={paths.paragraph(other, view.summary.id, index + 1)}
                  lang={other}
                  title={s.paragraphOther}
                >
                  {shortName[other]}
                </SiteLink>
              )}
            </span>
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

/** The text that a page in `locale` shows, and the language it is in: Arabic where there is no translation. */
function shownBody(
  view: ArticleView,
  locale: Locale,
): { readonly lang: Locale; readonly paragraphs: ParagraphsHtml } {
  if (locale === "en" && view.body.en !== null) return { lang: "en", paragraphs: view.body.en };
  return { lang: "ar", paragraphs: view.body.ar };
}
