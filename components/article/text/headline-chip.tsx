import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Evidence } from "../facts/evidence.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { articleHeading } from "./article-heading.ts";
import { EditorialNote, titleOrigin } from "./article-notes.tsx";
import { Chip } from "./chip.tsx";

/**
 * Whose a headline is that the raw file does not state, with what people noted on it; their note alone where the
 * file states it.
 */
export function HeadlineChip({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const s = stringsFor(locale).article;
  const { status } = articleHeading(view.summary, locale);
  const note = <EditorialNote view={view} locale={locale} />;
  if (status === "stated")
    return view.editorialNote === null ? null : <Chip word={s.editorsNote}>{note}</Chip>;
  return (
    <Chip word={status === "none" ? s.noTitle : titleOrigin(status, view, locale)}>
      {status === "none" && <p>{s.noTitleNote}</p>}
      {note}
      <Evidence field="title" evidence={view.evidence.values} locale={locale} />
    </Chip>
  );
}
