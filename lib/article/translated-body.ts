import { markdownToBlocks, paragraphsToMarkdown, type Span } from "./paragraphs.ts";

/** The line that stands in place of a paragraph that is not translated yet. */
export const notTranslated = "<!-- not translated -->";

const missing = /^<!--\s*not translated\s*(?::\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?)?-->$/i;

/** What stands in one place of a body: a paragraph, or the comment in place of some that are not translated. */
export interface PlaceInBody {
  /** Numbers of the first paragraph and the last, from 1. */
  readonly from: number;
  readonly to: number;
  /** Null where they are not translated. */
  readonly text: string | null;
  readonly span: Span;
  /** Where the words of a paragraph stand. */
  readonly words: Span;
}

/**
 * Reads the body of a translation: one entry a paragraph, null where it is not translated yet. A comment
 * `<!-- not translated -->` stands for one such paragraph, `<!-- not translated: 3-13 -->` for those of these numbers;
 * other comments say nothing.
 * @throws Error with half a sentence when numbers do not fit their place, or the Markdown cannot be read.
 */
export function readTranslatedBody(markdown: string): readonly (string | null)[] {
  return placesInBody(markdown).flatMap(({ from, to, text }) =>
    Array<string | null>(to - from + 1).fill(text),
  );
}

/** The same with the places where it stands; throws as `readTranslatedBody` does. */
export function placesInBody(markdown: string): readonly PlaceInBody[] {
  const places: PlaceInBody[] = [];
  for (const { text, isHtml, span, words } of markdownToBlocks(markdown)) {
    const due = (places.at(-1)?.to ?? 0) + 1;
    if (!isHtml) {
      places.push({ from: due, to: due, text, span, words });
      continue;
    }
    const found = missing.exec(text.trim());
    if (found === null) continue;
    const from = Number(found[1] ?? due);
    const to = Number(found[2] ?? from);
    if (from !== due || to < from) {
      throw new Error(
        `\`${text.trim()}\` stands where paragraph ${due} is due; correct its numbers`,
      );
    }
    places.push({ from, to, text: null, span, words });
  }
  return places;
}

/**
 * Writes the body of a translation; nothing where no paragraph is translated.
 * @param lineEnd of the file.
 */
export function writeTranslatedBody(
  paragraphs: readonly (string | null)[],
  lineEnd = "\n",
): string {
  if (paragraphs.every((paragraph) => paragraph === null)) return "";
  return `${writeParagraphs(paragraphs, 1, lineEnd)}${lineEnd}`;
}

/** Writes some paragraphs of a body, without an end of line behind the last. @param first the number of the first. */
export function writeParagraphs(
  paragraphs: readonly (string | null)[],
  first: number,
  lineEnd: string,
): string {
  const blocks: string[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const isMissing = paragraphs[at] === null;
    let end = at + 1;
    while (end < paragraphs.length && (paragraphs[end] === null) === isMissing) end++;
    const run = paragraphs.slice(at, end).filter((paragraph) => paragraph !== null);
    const last = first + end - 1;
    const numbers = end - at === 1 ? last : `${first + at}-${last}`;
    blocks.push(
      isMissing ? `<!-- not translated: ${numbers} -->` : paragraphsToMarkdown(run).trimEnd(),
    );
    at = end;
  }
  return blocks.join("\n\n").replaceAll("\n", lineEnd);
}
