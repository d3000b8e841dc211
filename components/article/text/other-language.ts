import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { OtherLanguage } from "../../page/page-document.tsx";

/** How much of the other language the page of an article shows: paragraphs without a translation; Latin words. */
export function otherLanguageOf(
  { summary, body }: Pick<ArticleView, "summary" | "body">,
  locale: Locale,
): OtherLanguage {
  if (locale === "en") return (body.en ?? [null]).includes(null) ? "texts" : "none";
  const words = [summary.title.ar ?? "", ...body.ar].join(" ").replace(/<[^>]*>|&\w+;/g, "");
  return /[a-z]/i.test(words) ? "words" : "none";
}
