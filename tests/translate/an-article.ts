import type { ArticleSegments, Segment } from "@/lib/translate/segment.ts";
import { segmentsOf } from "@/lib/translate/segment.ts";

/** An article of some paragraphs, with English for some of them and their state. */
export function anArticle(
  paragraphs: readonly string[],
  english: readonly (string | null)[] = [],
  {
    state = "draft",
    changed = false,
    title = "عنوان",
  }: Partial<{ state: Segment["state"]; changed: boolean; title: string | null }> = {},
): ArticleSegments {
  const raw = { file: "1.txt", sha256: "now", encoding: "utf-8" };
  const texts = paragraphs.map((_, at) => english[at] ?? null);
  const translation = {
    ...{ title: null, titleState: null, rawSha256: changed ? "before" : "now" },
    paragraphs: texts,
    states: texts.map((text) => (text === null ? null : state)),
  };
  return {
    ...{ id: "003", date: "2022-04", source: "صحيفة", engine: null },
    segments: segmentsOf({ title, paragraphs, raw }, translation, []),
  };
}
