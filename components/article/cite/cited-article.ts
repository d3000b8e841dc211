import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { CitedArticle } from "@/lib/publish/cite/cited-article.ts";
import { absoluteUrl } from "../../link/site-href.ts";
import { articleHeading } from "../text/article-heading.ts";

/** What a citation of an article's page in one language is made of. */
export function citedArticle(
  { article, summary, translation }: ArticleView,
  locale: Locale,
  archive: string,
): CitedArticle {
  const { text, lang, status } = articleHeading(summary, locale);
  const { english, id } = summary;
  return {
    id,
    locale,
    url: absoluteUrl(paths.article(locale, id)),
    archive,
    title: { text, lang, status },
    originalTitle: lang === "en" ? summary.title.ar : null,
    date: article.date,
    dateInferred: article.dateCertainty === "inferred",
    outlet: summary.outlet?.name[locale] ?? null,
    author: article.author,
    credit: article.credit,
    section: article.section,
    firstUrl: article.url,
    textLang: locale === "en" && english.text !== "none" ? "en" : "ar",
    translation: lang === "en" || (locale === "en" && english.text !== "none") ? translation : null,
  };
}
