import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { quranicMark } from "../../page/font-face-data.ts";

/** Whether the headline or text of an article holds Quranic marks, which need a face of their own. */
export function isQuranic({ summary, body }: Pick<ArticleView, "summary" | "body">): boolean {
  return [summary.title.ar, ...body.ar].some((text) => text !== null && quranicMark.test(text));
}

/** The classes of a block of text: `face` for one in another language than the page, `quran` for one with such marks. */
export function textClass(text: string, isForeign: boolean): string | undefined {
  const classes = [isForeign && "face", quranicMark.test(text) && "quran"];
  return classes.filter((each) => each !== false).join(" ") || undefined;
}
