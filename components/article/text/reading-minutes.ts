import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";

/**
 * Words a minute in silent reading. English non-fiction: 238 (Brysbaert, Journal of Memory and Language 109,
 * 2019), who also finds that other languages differ as the number of words they need for the same message;
 * Arabic, which writes article, preposition and conjunction into the word, needs about three quarters.
 */
const wordsPerMinute: Readonly<Record<Locale, number>> = { ar: 181, en: 238 };

/** Whole minutes, at least one, that the shown text takes to read. */
export function readingMinutes(view: ArticleView, locale: Locale): number {
  const translated = locale === "en" ? view.translation : null;
  const paragraphs = (translated ?? view.article).paragraphs;
  const words = paragraphs.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  return Math.max(1, Math.round(words / wordsPerMinute[translated === null ? "ar" : "en"]));
}
