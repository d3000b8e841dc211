import type { Evidence } from "@/lib/article/article.ts";
import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { direction, type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** Why people decided as they did about the article, in the page's language where they said so in it. */
export function EditorialNote({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const own = view.editorialNote?.[locale];
  if (own !== undefined) return <p>{own}</p>;
  const other = otherLocale(locale);
  const foreign = view.editorialNote?.[other];
  if (foreign === undefined) return null;
  return (
    <p className="face" lang={other} dir={direction(other)}>
      {foreign}
    </p>
  );
}

/** Where a headline comes from, in the same words beneath it and among the facts. */
export function titleOrigin(
  status: ArticleView["summary"]["titleStatus"],
  { evidence }: Pick<ArticleView, "evidence">,
  locale: Locale,
): string {
  const s = stringsFor(locale).article;
  if (status === "stated") return s.certainty.stated;
  if (status === "none") return s.noTitleNote;
  const fromTable = ({ field, rule }: Evidence) => field === "title" && rule === "metadata";
  return evidence.values.some(fromTable) ? s.recordedTitle : s.suppliedTitle;
}
