import type { RawLine } from "../raw-article.ts";
import { cleanLine } from "./clean-line.ts";
import { findGaps, GAP } from "./gaps.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { blockTags, findMarkupBlocks, type MarkupBlock } from "./markup.ts";

/** Line breaks of every system, of Unicode, and of HTML, also as numbers. */
const lineBreak = new RegExp(
  `\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]|&#(?:0*1[03]|[xX]0*[aAdD]);|</?(?:${[...blockTags].join("|")})(?:\\s[^<>]{0,2000})?\\s?/?>`,
  "gi",
);
const physicalBreak = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/;

/**
 * Cuts decoded text into its lines, cleans each, and leaves out those that hold nothing. The gaps of verses and tables
 * stay, and what was broken at a width is joined.
 * @returns the lines, what cleaning changed, and the scripts and comments left out.
 */
export function splitLines(text: string): {
  readonly lines: readonly RawLine[];
  readonly changes: Readonly<Record<string, number>>;
  readonly dropped: readonly MarkupBlock[];
} {
  const changes: Record<string, number> = {};
  const lines: RawLine[] = [];
  const dropped = findMarkupBlocks(text);
  let start = 0;
  let number = 1;
  let blanks = 1;

  const add = (end: number, physical: boolean): void => {
    const clean = end > start ? cleanLine(text.slice(start, end), changes) : "";
    if (clean !== "") {
      lines.push({ number, start, end, text: clean, afterBlank: blanks > 0 });
      blanks = -1;
    }
    if (physical) blanks++;
  };

  for (const match of [...breaks(text, dropped), null]) {
    const at = match?.start ?? text.length;
    add(at, match === null || match.physical);
    start = match?.end ?? text.length;
    if (match) number += match.lines;
  }
  const gaps = findGaps(text, lines);
  const spaced = lines.map((line, index) => withGaps(line, gaps.get(index)));
  const { lines: whole, joined } = joinWrapped(text, spaced, gaps);
  if (joined > 0) changes["joined-line"] = joined;
  return { lines: whole, changes, dropped };
}

/** A verse or row of a table: its parts are cleaned each alone, and their gap stays. */
function withGaps(line: RawLine, parts: readonly string[] | undefined): RawLine {
  if (parts === undefined) return line;
  const shown = parts.map((part) => cleanLine(part, {})).filter((part) => part !== "");
  return { ...line, text: shown.join(GAP) };
}

interface Break {
  readonly start: number;
  readonly end: number;
  readonly physical: boolean;
  readonly lines: number;
}

/** Line breaks and the markup blocks, which part lines too, in order. */
function* breaks(text: string, blocks: readonly MarkupBlock[]): Generator<Break> {
  let next = 0;
  for (const match of text.matchAll(lineBreak)) {
    const end = match.index + match[0].length;
    while (next < blocks.length && (blocks[next] as MarkupBlock).start <= match.index) {
      yield asBreak(text, blocks[next++] as MarkupBlock);
    }
    const inside = next > 0 && match.index < (blocks[next - 1] as MarkupBlock).end;
    if (inside) continue;
    const physical = physicalBreak.test(match[0]);
    const lines = physical ? 1 : match[0].split(/\r\n|\r|\n/).length - 1;
    yield { start: match.index, end, physical, lines };
  }
  while (next < blocks.length) yield asBreak(text, blocks[next++] as MarkupBlock);
}

function asBreak(text: string, block: MarkupBlock): Break {
  const lines = text.slice(block.start, block.end).split(/\r\n|\r|\n/).length - 1;
  return { start: block.start, end: block.end, physical: false, lines };
}
