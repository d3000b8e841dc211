/** Elements of HTML that end a line of text. */
export const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** Elements of HTML inside a line. */
export const inlineTags: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code col colgroup del em embed font i img input ins kbd label link mark meta noscript o:p object picture q s small source span strike strong sub sup time tt u var video wbr".split(
    " ",
  ),
);

/** Elements whose content is not text. */
const opaqueTags = ["script", "style", "svg", "iframe", "template"] as const;

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
