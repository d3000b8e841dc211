import { stringify } from "yaml";
import type { Locale } from "../../locale/locale.ts";
import type { ArticleData } from "./article-data.ts";

/**
 * An article in one language as Markdown, to be kept or quoted: front matter that says what it is and where it comes from,
 * and the paragraphs. Null where nothing of it is in that language.
 */
export function articleMarkdown(
  article: ArticleData,
  locale: Locale,
  rights: string | null,
): string | null {
  const written = article.paragraphs.flatMap(({ [locale]: text }) => text ?? []);
  if (written.length === 0) return null;
  const { id, name, url, title, titleStatus, date, dateCertainty, outlet, translation } = article;
  const head = {
    id,
    name,
    url: url[locale],
    lang: locale,
    title: title[locale],
    titleStatus,
    ...(locale === "en" && translation !== null
      ? { translation: translation.method, reviewed: translation.review?.date ?? null }
      : {}),
    date,
    dateCertainty,
    author: article.author,
    outlet: outlet?.name[locale] ?? article.source,
    publishedAt: article.publishedAt,
    credit: article.credit,
    countries: article.countries,
    rights,
  };
  const known = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== null));
  const heading = title[locale] === null ? [] : [`# ${escaped(title[locale])}`];
  const front = stringify(known, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  return `---\n${front}---\n\n${[...heading, ...written.map(escaped)].join("\n\n")}\n`;
}

/** A text as one paragraph of Markdown (CommonMark 0.31) that means nothing but its letters. */
export function escaped(text: string): string {
  return (
    text
      .trim()
      .replace(/\s*[\n\r]\s*/g, " ")
      .replace(/[\\`*_~[\]<>&]/g, "\\$&")
      // What begins a heading, a list, a rule or an underline.
      .replace(/^[#+=-]|^(\d+)(?=[.)])/, (sign, digits?: string) =>
        digits === undefined ? `\\${sign}` : `${digits}\\`,
      )
  );
}
