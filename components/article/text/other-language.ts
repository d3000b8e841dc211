import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { OtherLanguage } from "../../page/page-document.tsx";

/** How much of the other language the page of an article shows: paragraphs without a translation. */
export function otherLanguageOf(
  { body }: Pick<ArticleView, "body">,
  locale: Locale,
): OtherLanguage {
  return locale === "en" && (body.en ?? [null]).includes(null) ? "texts" : "none";
}
