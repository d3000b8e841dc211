import type { ArticleView, ParagraphsHtml } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";

/** The text that a page in `locale` shows, and the language it is in: Arabic where there is no translation. */
export function shownBody(
  view: ArticleView,
  locale: Locale,
): { readonly lang: Locale; readonly paragraphs: ParagraphsHtml } {
  if (locale === "en" && view.body.en !== null) return { lang: "en", paragraphs: view.body.en };
  return { lang: "ar", paragraphs: view.body.ar };
}
