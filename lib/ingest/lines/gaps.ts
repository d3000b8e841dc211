import type { RawLine } from "../raw-article.ts";

/** What stands for a gap on the page, where a browser makes one blank of many: two EM SPACEs. */
export const GAP = "\u2003\u2003";

const gap = /[ \u00A0]*\t[ \t\u00A0]*|(?:[ \u00A0]|&nbsp;){3,}/;
const wideGap = /\t|(?:[ \u00A0]|&nbsp;){5,}/;
const LONGEST_CELL = 60;

/**
 * Finds the lines whose gaps say something: verses, whose halves stand apart, and rows of a table, whose columns do.
 * They come in rows of as many parts; a verse may stand alone. A lone run of blanks in prose is none.
 *
 * @param text the decoded raw text, in which the lines have their spans.
 * @returns index of the line → its parts, as they stand in the raw text.
 */
export function findGaps(
  text: string,
  lines: readonly RawLine[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  if (!gap.test(text)) return found;
  const rows = lines.map(({ start, end }) => partsOf(text.slice(start, end).trim()));
  for (const [index, parts] of rows.entries()) {
    if (parts.length < 2) continue;
    const same = (other: number): boolean => rows[other]?.length === parts.length;
    const line = lines[index];
    const alone = line !== undefined && isVerse(parts, text.slice(line.start, line.end).trim());
    if (same(index - 1) || same(index + 1) || alone) found.set(index, parts);
  }
  return found;
}

/** The parts between gaps; one part where they are too long for a cell or half a verse. */
function partsOf(line: string): readonly string[] {
  if (!gap.test(line)) return [];
  const parts = line.split(new RegExp(gap, "g"));
  return parts.every((part) => part !== "" && part.length <= LONGEST_CELL) ? parts : [];
}

const hasDigit = /\p{Nd}/u;

/** Two halves of like length, of two words or more, far apart. */
function isVerse(parts: readonly string[], line: string): boolean {
  const [first = "", second = ""] = parts;
  const ratio = first.length / second.length;
  const balanced = ratio > 0.6 && ratio < 1.7;
  const words = parts.every((part) => part.includes(" "));
  return parts.length === 2 && balanced && words && wideGap.test(line) && !hasDigit.test(line);
}
