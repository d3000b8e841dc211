import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import { dateMachineValue } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { PageInfo } from "../../page/page-tags.tsx";
import { articleHeading } from "../text/article-heading.ts";

/**
 * The head of an article's page, or of another view of the same article (its raw text, both languages side by
 * side), for which search engines are pointed to the article itself.
 */
export function articleInfo(
  article: ArticleSummary,
  locale: Locale,
  path: (locale: Locale) => string,
  view: "article" | "raw" | "parallel" = "article",
): PageInfo {
  const s = stringsFor(locale);
  const heading = articleHeading(article, locale);
  const name = heading.lang === locale ? heading.text : isolate(heading.text);
  const kind = { article: null, raw: s.article.rawView, parallel: s.parallel.title }[view];
  const opening = article.opening[locale] ?? isolate(article.opening.ar);
  const day = article.date === null ? undefined : dateMachineValue(article.date);
  return {
    locale,
    path,
    title: kind === null ? name : `${kind}: ${name}`,
    description: opening,
    ...(kind === null ? {} : { canonical: paths.article(locale, article.id) }),
    // Only a whole day of a known year is a time that Open Graph can hold.
    ...(day !== undefined && day.length === 10 ? { publishedTime: day } : {}),
  };
}
