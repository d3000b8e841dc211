import type {
  CorrectionComment,
  CountryLeaf,
  NewsArticle,
  OrganizationLeaf,
  Thing,
  WebSiteLeaf,
} from "schema-dts";
import type { Article } from "../../article/article.ts";
import type { Translation } from "../../article/translation.ts";
import { isPlainDate } from "../../dates/edtf.ts";
import type { Locale } from "../../locale/locale.ts";

export interface ArticleNode {
  readonly article: Pick<Article, "title" | "date" | "credit" | "author">;
  readonly translation: Pick<Translation, "paragraphs"> | null;
  readonly locale: Locale;
  /** Whole address of the page in each language. */
  readonly url: { readonly ar: string; readonly en: string };
  /** Whole address of the page of the raw text. */
  readonly rawUrl: string;
  /** Headline in the page's language; null where there is none. */
  readonly headline: string | null;
  /** The day on which the article last changed; null where it is not known. */
  readonly changed: string | null;
  /** The paper, agency or channel; null where it is not known. */
  readonly publisher: OrganizationLeaf | null;
  /** The archive. */
  readonly isPartOf: WebSiteLeaf;
  /** What was wrong in it and is corrected, in the page's language where it is said in it. */
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  /** The countries that it is about or happens in, and what else it names. */
  readonly about: readonly CountryLeaf[];
  readonly mentions: readonly Thing[];
}

/**
 * Schema.org `NewsArticle` of an article's page. The Arabic text and its translation name each other
 * (`workTranslation`, `translationOfWork`), on both pages.
 *
 * `datePublished` takes ISO 8601 dates, a year or month included, and is left out for every EDTF value that
 * is not one (about, between, unknown): a date is never made more certain than it is. The credit is no
 * publisher.
 */
export function articleNode(page: ArticleNode): NewsArticle {
  const { article, translation, locale, changed, publisher, corrections, about, mentions } = page;
  const english = translation?.paragraphs.some((paragraph) => paragraph !== null) === true;
  const translated = locale === "en" && english;
  return {
    "@type": "NewsArticle",
    "@id": page.url[locale],
    inLanguage: translated ? (translation.paragraphs.includes(null) ? ["en", "ar"] : "en") : "ar",
    ...headlinesOf(page, translated),
    ...(article.date !== null && isPlainDate(article.date) ? { datePublished: article.date } : {}),
    ...(changed === null ? {} : { dateModified: changed }),
    ...(article.credit === null ? {} : { creditText: article.credit }),
    ...(article.author === null ? {} : { author: { "@type": "Person", name: article.author } }),
    ...(publisher === null ? {} : { publisher }),
    isPartOf: page.isPartOf,
    archivedAt: page.rawUrl,
    ...(corrections.length === 0 ? {} : { correction: corrections.map(correctionNode) }),
    ...(about.length === 0
      ? {}
      : { about, contentLocation: about.map((each) => ({ "@id": each["@id"] ?? "" })) }),
    ...(mentions.length === 0 ? {} : { mentions }),
    ...(translated ? { translationOfWork: { "@id": page.url.ar } } : {}),
    ...(!translated && english ? { workTranslation: { "@id": page.url.en } } : {}),
  };
}

/** An English headline over a text that is all Arabic is another one beside its own. */
function headlinesOf({ article, headline, locale }: ArticleNode, translated: boolean) {
  if (headline === null) return {};
  if (locale === "ar" || translated) return { headline };
  return {
    ...(article.title === null ? {} : { headline: article.title }),
    alternativeHeadline: headline,
  };
}

function correctionNode({ date, text }: ArticleNode["corrections"][number]): CorrectionComment {
  return { "@type": "CorrectionComment", text, datePublished: date };
}
