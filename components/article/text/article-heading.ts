import type { TitleStatus } from "@/lib/article/article.ts";
import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";

/** How an article is called on a page. */
export interface ArticleHeading {
  readonly text: string;
  readonly lang: Locale;
  /** True when the text bears no headline and is called by its opening words. */
  readonly isOpening: boolean;
  /** Where this headline comes from: none for opening words; an English one over a text that bears none is supplied. */
  readonly status: TitleStatus;
}

/**
 * What to call an article: its headline in the page's language, else its opening words in that language, else
 * the same in Arabic. Never a word that is not in the archive.
 */
export function articleHeading(article: ArticleSummary, locale: Locale): ArticleHeading {
  for (const lang of locale === "ar" ? (["ar"] as const) : (["en", "ar"] as const)) {
    const title = article.title[lang];
    if (title !== null) {
      const status = article.titleStatus === "none" ? "supplied" : article.titleStatus;
      return { text: title, lang, isOpening: false, status };
    }
    const opening = article.opening[lang];
    if (opening !== null) return { text: opening, lang, isOpening: true, status: "none" };
  }
  return { text: article.opening.ar, lang: "ar", isOpening: true, status: "none" };
}
