import { markdownToBlocks, paragraphsToMarkdown } from "./paragraphs.ts";

/** The line that stands in place of a paragraph that is not translated yet. */
export const notTranslated = "<!-- not translated -->";

const missing = /^<!--\s*not translated\s*(?::\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?)?-->$/i;

/**
 * Reads the body of a translation: one entry a paragraph, null where it is not translated yet. A comment
 * `<!-- not translated -->` stands for one such paragraph, `<!-- not translated: 3-13 -->` for those of these numbers;
 * other comments say nothing.
 * @throws Error with half a sentence when numbers do not fit their place, or the Markdown cannot be read.
 */
export function readTranslatedBody(markdown: string): readonly (string | null)[] {
  const paragraphs: (string | null)[] = [];
  for (const { text, isHtml } of markdownToBlocks(markdown)) {
    if (!isHtml) {
      paragraphs.push(text);
      continue;
    }
    const found = missing.exec(text.trim());
    if (found === null) continue;
    const due = paragraphs.length + 1;
    const from = Number(found[1] ?? due);
    const to = Number(found[2] ?? from);
    if (from !== due || to < from) {
      throw new Error(
        `\`${text.trim()}\` stands where paragraph ${due} is due; correct its numbers`,
      );
    }
    paragraphs.push(...Array<null>(to - from + 1).fill(null));
  }
  return paragraphs;
}

/** Writes the body of a translation; nothing where no paragraph is translated. */
export function writeTranslatedBody(paragraphs: readonly (string | null)[]): string {
  if (paragraphs.every((paragraph) => paragraph === null)) return "";
  const blocks: string[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const isMissing = paragraphs[at] === null;
    let end = at + 1;
    while (end < paragraphs.length && (paragraphs[end] === null) === isMissing) end++;
    const run = paragraphs.slice(at, end).filter((paragraph) => paragraph !== null);
    const numbers = end - at === 1 ? end : `${at + 1}-${end}`;
    blocks.push(
      isMissing ? `<!-- not translated: ${numbers} -->` : paragraphsToMarkdown(run).trimEnd(),
    );
    at = end;
  }
  return `${blocks.join("\n\n")}\n`;
}
