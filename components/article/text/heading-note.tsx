import { stringsFor } from "@/lib/strings/strings-for.ts";
import { articleHeading } from "./article-heading.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** Says where a heading comes from that the raw file does not state; nothing under a stated headline. */
export function HeadingNote({ view: { summary }, locale }: ArticlePartProps) {
  const s = stringsFor(locale).article;
  const { isOpening } = articleHeading(summary, locale);
  if (!isOpening && summary.titleStatus !== "supplied") return null;
  return <p className="soft small">{isOpening ? s.noTitleNote : s.suppliedTitle}</p>;
}
