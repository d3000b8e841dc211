import type { RawLine } from "../raw-article.ts";

/** How far ahead a cleaned character is looked for in the raw line: longer than any tag but the odd one. */
const REACH = 2100;

/**
 * Finds where a stretch of a cleaned line stands in the raw text. Cleaning only takes characters out or puts
 * one in place of some, so both lines are walked together; where they part, the walk goes on at the nearest
 * place where two characters agree again.
 *
 * @param raw the decoded text of the file.
 * @param start half-open UTF-16 span in `line.text`.
 * @returns half-open UTF-16 span in `raw`, inside the line.
 */
export function rawSpan(
  raw: string,
  line: RawLine,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (start <= 0 && end >= line.text.length) return trimmed(raw, line.start, line.end);
  const source = raw.slice(line.start, line.end);
  let at = 0;
  let from = 0;
  let to = source.length;
  for (let index = 0; index < Math.min(end, line.text.length); index++) {
    at = resume(source, at, line.text, index);
    if (index === start) from = at;
    at = Math.min(at + 1, source.length);
    if (index === end - 1) to = at;
  }
  return trimmed(raw, line.start + from, line.start + Math.max(from, to));
}

function resume(source: string, at: number, clean: string, index: number): number {
  if (source[at] === clean[index]) return at;
  const next = clean[index + 1];
  const limit = Math.min(source.length, at + REACH);
  for (let ahead = at + 1; ahead < limit; ahead++) {
    if (source[ahead] === clean[index] && (next === undefined || source[ahead + 1] === next)) {
      return ahead;
    }
    // A replaced character: the next one already agrees here.
    if (next !== undefined && ahead === at + 1 && source[ahead] === next) return at;
  }
  return at;
}

/** Without the blanks at either end. */
function trimmed(raw: string, start: number, end: number) {
  const slice = raw.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const tail = slice.length - slice.trimEnd().length;
  return lead === slice.length ? { start, end } : { start: start + lead, end: end - tail };
}
