import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";

/**
 * Words a minute in silent reading. English non-fiction: 238 (Brysbaert, Journal of Memory and Language 109,
 * 2019), who also finds that other languages differ as the number of words they need for the same message;
 * Arabic, which writes article, preposition and conjunction into the word, needs about three quarters.
 */
const wordsPerMinute: Readonly<Record<Locale, number>> = { ar: 181, en: 238 };

/** Whole minutes, at least one, that the text takes to read which a page in a language shows. */
export function readingMinutes(view: ArticleView, locale: Locale): number {
  const minutes = view.article.paragraphs.reduce((sum, arabic, index) => {
    const english = locale === "en" ? (view.translation?.paragraphs[index] ?? null) : null;
    const words = (english ?? arabic).split(/\s+/u).length;
    return sum + words / wordsPerMinute[english === null ? "ar" : "en"];
  }, 0);
  return Math.max(1, Math.round(minutes));
}
