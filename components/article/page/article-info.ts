import type { ArticleSummary, ArticleView } from "@/lib/archive/ask/views.ts";
import { dateMachineValue } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { embeddedMetadata } from "@/lib/publish/embedded-metadata.ts";
import { pictureMark } from "@/lib/publish/picture/picture-words.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { absoluteUrl } from "../../link/site-href.ts";
import type { PageSubject } from "../../page/page-data.tsx";
import type { PageInfo } from "../../page/page-tags.tsx";
import { citedArticle } from "../cite/cited-article.ts";
import { pictureWords } from "../picture/picture-words.ts";
import { articleHeading } from "../text/article-heading.ts";

/**
 * The head of an article's page, or of another view of the same article (its raw text, both languages side by
 * side), for which search engines are pointed to the article itself.
 */
export function articleInfo(
  view: ArticleView,
  locale: Locale,
  archiveName: string,
  path: (locale: Locale) => string,
  as: "article" | "raw" | "parallel" | "cite" = "article",
): PageInfo & PageSubject {
  const s = stringsFor(locale);
  const article = view.summary;
  const heading = articleHeading(article, locale);
  const name = heading.lang === locale ? heading.text : isolate(heading.text);
  const kind = {
    article: null,
    raw: s.article.rawView,
    parallel: s.parallel.title,
    cite: s.article.cite,
  }[as];
  const opening = article.opening[locale] ?? isolate(article.opening.ar);
  return {
    locale,
    path,
    title: kind === null ? name : `${kind}: ${name}`,
    description: kind === null ? opening : `${kind}: ${opening}`,
    ...(kind === null ? {} : ofArticle(heading.text, paths.article(locale, article.id))),
    ...(as === "article" || as === "parallel"
      ? { picture: articlePicture(article, locale, archiveName) }
      : {}),
    metas: embeddedMetadata(citedArticle(view, locale, archiveName)),
    article: {
      ...wholeDay("published", article.date),
      ...wholeDay("modified", view.changes.at(-1)?.date ?? null),
      ...(view.article.section === null ? {} : { section: view.article.section }),
    },
  };
}

/**
 * The picture of an article. Its address tells what it shows: networks that keep pictures fetch another one when that
 * changes, and where somebody has named it before, it still is.
 */
function articlePicture(article: ArticleSummary, locale: Locale, archiveName: string) {
  const words = pictureWords(article, locale, archiveName);
  return {
    path: `${paths.picture(locale, article.id)}?${pictureMark(words)}`,
    alt: words.headline.text,
  };
}

/** What another view of an article says of that. */
function ofArticle(name: string, path: string) {
  return {
    canonical: path,
    trail: [[name, path]] as const,
    entity: { "@type": "NewsArticle", "@id": absoluteUrl(path) } as const,
  };
}

/** Only a whole day of a known year is a time that Open Graph can hold. */
function wholeDay<K extends string>(key: K, edtf: string | null): Partial<Record<K, string>> {
  const day = edtf === null ? undefined : dateMachineValue(edtf);
  return day?.length === 10 ? ({ [key]: day } as Record<K, string>) : {};
}
