import { fold } from "../../arabic/fold.ts";
import type { Article } from "../../article/article.ts";

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Whether a headline that a person gives stands in the raw file, or is the archive's own: it is the file's where its words
 * stand there one after the other, and where it only corrects the wording of the one that the file states.
 * @param raw the decoded raw text.
 */
export function titleOrigin(
  title: string,
  article: Pick<Article, "title" | "titleStatus">,
  raw: string,
): "stated" | "supplied" {
  const own = words(title);
  if (own.length > 0 && ` ${words(raw).join(" ")} `.includes(` ${own.join(" ")} `)) return "stated";
  if (article.titleStatus !== "stated" || article.title === null) return "supplied";
  const stated = words(article.title);
  const kept = stated.filter((word) => own.includes(word));
  return kept.length * 2 > Math.max(stated.length, own.length) ? "stated" : "supplied";
}
