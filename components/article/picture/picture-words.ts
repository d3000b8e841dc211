import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { PictureWords } from "@/lib/publish/picture/picture-words.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { articleHeading } from "../text/article-heading.ts";

/** What the picture of an article says: its headline, outlet and date as lists of articles show them. */
export function pictureWords(
  article: ArticleSummary,
  locale: Locale,
  archive: string,
): PictureWords {
  const { text, lang, isOpening } = articleHeading(article, locale);
  return {
    locale,
    archive,
    headline: { text, lang, isOpening },
    outlet: article.outlet?.name[locale] ?? null,
    date:
      article.date === null
        ? stringsFor(locale).list.undated
        : displayDate(article.date, locale, { calendar: "gregorian", digits: "latn" }),
  };
}

/** What the picture of the site says, for pages that have none of their own: the archive's name, and what it is. */
export function sitePictureWords(
  { name, subtitle }: Pick<ArchiveDescription, "name" | "subtitle">,
  locale: Locale,
): PictureWords {
  const headline = { text: name[locale], lang: locale, isOpening: false };
  return { locale, archive: "", headline, outlet: subtitle[locale], date: "" };
}
