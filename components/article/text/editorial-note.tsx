import { direction, otherLocale } from "@/lib/locale/locale.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** Why people decided as they did about the article, in the page's language where they said so in it. */
export function EditorialNote({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const own = view.editorialNote?.[locale];
  if (own !== undefined) return <p className="note">{own}</p>;
  const other = otherLocale(locale);
  const foreign = view.editorialNote?.[other];
  if (foreign === undefined) return null;
  return (
    <p className="note face" lang={other} dir={direction(other)}>
      {foreign}
    </p>
  );
}
