import type { Article } from "../article/article.ts";
import type { Translation } from "../article/translation.ts";
import { isPlainDate } from "../dates/edtf.ts";
import type { Locale } from "../locale/locale.ts";

export interface ArticleJsonLd {
  readonly article: Article;
  readonly translation: Translation | null;
  readonly locale: Locale;
  /** Whole address of the page in each language. */
  readonly url: { readonly ar: string; readonly en: string };
  /** Headline in the page's language; null where there is none. */
  readonly headline: string | null;
  /** The paper, agency or channel, by its name in the page's language; null where it is not known. */
  readonly publisher: string | null;
}

/**
 * Schema.org `NewsArticle` of an article page, as the text of a JSON-LD script element.
 *
 * `datePublished` takes ISO 8601 dates, a year or month included, and is left out for every EDTF value that
 * is not one (about, between, unknown): a date is never made more certain than it is. The credit is no
 * publisher. Countries, people and things that the text names are not repeated: the page links to each.
 */
export function articleJsonLd(page: ArticleJsonLd): string {
  const { article, translation, locale } = page;
  const english = translation?.paragraphs.some((paragraph) => paragraph !== null) === true;
  const translated = locale === "en" && english;
  const headlines = headlinesOf(page, translated);
  return safeInScript({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": page.url[locale],
    url: page.url[locale],
    inLanguage: translated ? (translation.paragraphs.includes(null) ? ["en", "ar"] : "en") : "ar",
    ...headlines,
    ...(article.date !== null && isPlainDate(article.date) ? { datePublished: article.date } : {}),
    ...(article.credit === null ? {} : { creditText: article.credit }),
    ...(article.author === null ? {} : { author: { "@type": "Person", name: article.author } }),
    ...(page.publisher === null
      ? {}
      : { publisher: { "@type": "Organization", name: page.publisher } }),
    ...(translated ? { translationOfWork: { "@id": page.url.ar } } : {}),
    ...(!translated && english ? { workTranslation: { "@id": page.url.en } } : {}),
  });
}

/** An English headline over a text that is all Arabic is another one beside its own. */
function headlinesOf({ article, headline, locale }: ArticleJsonLd, translated: boolean) {
  if (headline === null) return {};
  if (locale === "ar" || translated) return { headline };
  return {
    ...(article.title === null ? {} : { headline: article.title }),
    alternativeHeadline: headline,
  };
}

/** JSON that cannot end the script element it stands in, whatever a title contains. */
function safeInScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
