import type { RawLine } from "../raw-article.ts";

/** Widths at which programs and typists break lines; a line of news in one paragraph is longer, a verse shorter. */
const WIDTH = { least: 40, most: 130, leastLoose: 55 };
/** Lines broken by the drawn width, as on a printed page, differ by this part of it in letters. */
const LOOSE = 0.86;

const ending = /[.!؟?:؛…»"”)\]]$/u;
const item = /^(?:[-–—•*▪●○◦■·>+#|]|\(?[0-9٠-٩]{1,3}\s?[-–—.)/:]|\p{Nd}+$)/u;
const physical = /^[^\S\n\r]*(?:\r\n|\n|\r)$/;
const indent = /^[ \t\u00A0]{2,}/;

interface Measured {
  readonly line: RawLine;
  readonly length: number;
  readonly firstWord: number;
  readonly indented: boolean;
  readonly prose: boolean;
}

/**
 * Joins the lines of a file that was broken at a width («hard-wrapped»), so that a date or name across the end of a line
 * is one. A line was broken there when the first word of the next would not have fitted. It is done where nearly all breaks
 * inside paragraphs are such, so not to verses, lists and lines of a table, whose lines end where their author ended them.
 *
 * @param text the decoded raw text.
 * @param kept indexes of lines that stay as they are (verses, rows of a table).
 * @returns the lines, those of one paragraph as one, and how many were joined to the one before.
 */
export function joinWrapped(
  text: string,
  lines: readonly RawLine[],
  kept: ReadonlyMap<number, unknown>,
): { readonly lines: readonly RawLine[]; readonly joined: number } {
  const none = { lines, joined: 0 };
  if (lines.length < 3) return none;
  const measured = lines.map((line, index) => measure(text, line, kept.has(index)));
  const width = widthOf(measured);
  if (width < WIDTH.least || width > WIDTH.most) return none;
  const inside = measured.flatMap((_, index) => (isInside(text, measured, index) ? [index] : []));
  const limit = limitOf(measured, inside, width);
  if (limit === null) return none;
  const breaks = new Set(
    inside.filter(
      // A longer line, as a headline may be, was not broken at all.
      (index) => (measured[index]?.length ?? 0) <= width && isForced(measured, index, limit),
    ),
  );
  return join(lines, breaks);
}

function measure(text: string, line: RawLine, kept: boolean): Measured {
  const raw = text.slice(line.start, line.end);
  return {
    line,
    length: raw.trimEnd().length,
    firstWord: /^\s*(\S+)/u.exec(raw)?.[1]?.length ?? 0,
    indented: indent.test(raw),
    prose: !kept && !item.test(line.text),
  };
}

/** The longest line but for the odd one. */
function widthOf(measured: readonly Measured[]): number {
  const lengths = measured.map(({ length }) => length).sort((a, b) => b - a);
  return lengths[Math.floor(lengths.length * 0.04)] ?? 0;
}

/** Whether a line and the next may belong to one paragraph. */
function isInside(text: string, measured: readonly Measured[], index: number): boolean {
  const [line, next] = [measured[index], measured[index + 1]];
  if (!line || !next || next.line.afterBlank || !line.prose || !next.prose) return false;
  if (next.indented && !line.indented) return false;
  if (index < 3 && next.length < line.length * 0.6 && isDateLike(next.line.text)) return false;
  return physical.test(text.slice(line.line.end, next.line.start));
}

/** As the line below a long headline may be. */
function isDateLike(text: string): boolean {
  return /\p{Nd}/u.test(text) && !ending.test(text);
}

function isForced(measured: readonly Measured[], index: number, limit: number): boolean {
  const [line, next] = [measured[index], measured[index + 1]];
  return line !== undefined && next !== undefined && line.length + 1 + next.firstWord > limit;
}

/** The length beyond which a line was broken; null when the file was not. */
function limitOf(
  measured: readonly Measured[],
  inside: readonly number[],
  width: number,
): number | null {
  // The last line of a paragraph is short, and ends as a sentence does.
  const open = inside.filter((index) => !ending.test(measured[index]?.line.text ?? ""));
  // Headline, date and author may stand right above the text.
  while (open[0] !== undefined && open[0] < 3 && !isForced(measured, open[0], width * LOOSE))
    open.shift();
  const share = (limit: number): number =>
    open.filter((index) => isForced(measured, index, limit)).length / open.length;
  const exact = share(width);
  if (open.length >= 3 ? exact >= 0.85 : isShortText(measured, open) && exact === 1) return width;
  const loose = width * LOOSE;
  const sure = open.length >= 6 ? share(loose) >= 0.9 : open.length >= 4 && share(loose) === 1;
  return width >= WIDTH.leastLoose && sure ? loose : null;
}

/** Three lines of one paragraph, of which the last ends a sentence. */
function isShortText(measured: readonly Measured[], open: readonly number[]): boolean {
  const [first = 0, second = 0] = open;
  const last = measured[second + 1]?.line.text ?? "";
  return open.length === 2 && second === first + 1 && ending.test(last);
}

function join(lines: readonly RawLine[], breaks: ReadonlySet<number>) {
  const parted = lines.some((line, index) => index > 0 && line.afterBlank);
  const joined: RawLine[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const before = joined.at(-1);
    const goesOn = breaks.has(index - 1) && (parted || !ending.test(lines[index - 1]?.text ?? ""));
    if (before === undefined || !goesOn) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = { ...before, end: line.end, text: `${before.text} ${line.text}` };
    count++;
  }
  return { lines: joined, joined: count };
}
