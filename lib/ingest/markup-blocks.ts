import { opaqueTags } from "./html-tags.ts";

/** A stretch of raw text that is not prose, half-open UTF-16 span. */
export interface MarkupBlock {
  readonly rule: "markup-script" | "markup-comment";
  readonly start: number;
  readonly end: number;
}

const opening = new RegExp(`<(?:!--|(${opaqueTags.join("|")})(?=[\\s/>]))`, "gi");

/**
 * Finds scripts, styles and comments that were saved along with a page. One that is never closed reaches to
 * the end of its line only, so that a stray `<script` does not swallow the article. Linear: each search for
 * an end starts where the last one stopped, and an end that was once not found is not looked for again.
 */
export function findMarkupBlocks(text: string): readonly MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  const missing = new Set<string>();
  const lower = text.includes("<") ? text.toLowerCase() : "";
  if (lower.length !== text.length) return blocks;
  let from = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < from) continue;
    const tag = match[1]?.toLowerCase();
    const closing = tag === undefined ? "-->" : `</${tag}`;
    const close = missing.has(closing) ? -1 : lower.indexOf(closing, match.index + 4);
    if (close === -1) missing.add(closing);
    let end = close === -1 ? -1 : tag === undefined ? close + 3 : lower.indexOf(">", close) + 1;
    if (end <= 0) {
      const line = text.slice(match.index, match.index + 100_000).search(/[\r\n]/);
      end = line === -1 ? Math.min(text.length, match.index + 100_000) : match.index + line;
    }
    blocks.push({
      rule: tag === undefined ? "markup-comment" : "markup-script",
      start: match.index,
      end,
    });
    from = end;
  }
  return blocks;
}
