import { displayDate } from "@/lib/dates/display-date.ts";
import { fill } from "@/lib/strings/fill.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** How the English came to be, whether anybody has reviewed it, and which text is the record. */
export function TranslationNote({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const s = stringsFor(locale).article;
  const { translation } = view;
  if (translation === null)
    return locale === "ar" ? <p className="note">{s.untranslated}</p> : null;
  const { review } = translation;
  return (
    <p className="note">
      {s.translationMethod[translation.method]}{" "}
      {review === null
        ? s.notReviewed
        : fill(s.reviewedBy, {
            name: isolate(review.by),
            date: displayDate(review.date, locale, { calendar: "gregorian", digits: "latn" }),
          })}{" "}
      {view.translationIsStale ? s.staleTranslation : s.recordIsArabic}
    </p>
  );
}
