/** Where a headline stands, and the sizes that it may have, from the largest on. In pixels. */
export interface LineBox {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly sizes: readonly number[];
  /** From one baseline to the next, in parts of the size. */
  readonly leading: number;
}

export interface FittedLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How wide a text is, in parts of the size of its letters. */
export type Measure = (text: string) => number;

const ellipsis = "…";

/** Spaces at which lines break: not before signs that follow a word, which some papers set apart from it. */
const breaks = / +(?![:;،؛,.!?؟…)\]}»”%])/;

/**
 * Sets a text in the largest size in which it fits, broken between words alone, into lines of much the same width. What does
 * not fit in the smallest size ends at a word, with an ellipsis; only a word that is wider than a line ends within.
 */
export function fitLines(text: string, box: LineBox, measure: Measure): FittedLines {
  const words = text.split(breaks).filter((word) => word !== "");
  const widths = words.map(measure);
  const space = measure(" ");
  const smallest = box.sizes.at(-1) ?? 1;
  const most = (size: number) =>
    Math.max(1, Math.min(box.lines, Math.floor(box.height / (box.leading * size))));
  for (const size of box.sizes) {
    const limit = box.width / size;
    if (widths.some((width) => width > limit)) continue;
    const ends = breakLines(widths, space, limit);
    if (ends.length > most(size)) continue;
    return { size, lines: join(words, balanced(widths, space, limit, ends)) };
  }
  return { size: smallest, lines: cutLines(words, box.width / smallest, most(smallest), measure) };
}

/** The number of words before the end of each line, when each takes as many as it can. */
function breakLines(widths: readonly number[], space: number, limit: number): readonly number[] {
  const ends: number[] = [];
  let width = 0;
  for (const [index, own] of widths.entries()) {
    const isFirst = index === (ends.at(-1) ?? 0);
    if (!isFirst && width + space + own > limit) {
      ends.push(index);
      width = own;
    } else width += isFirst ? own : space + own;
  }
  return widths.length === 0 ? ends : [...ends, widths.length];
}

/** The same number of lines in the narrowest measure that holds them: none is much shorter than the others. */
function balanced(
  widths: readonly number[],
  space: number,
  limit: number,
  ends: readonly number[],
): readonly number[] {
  let [narrow, wide] = [Math.max(...widths, 0), limit];
  let best = ends;
  while (wide - narrow > 0.05) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(widths, space, middle);
    if (tried.length > ends.length) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

function join(words: readonly string[], ends: readonly number[]): string[] {
  return ends.map((end, line) => words.slice(ends[line - 1] ?? 0, end).join(" "));
}

/** As many lines as there may be; the last ends with an ellipsis. */
function cutLines(
  words: readonly string[],
  limit: number,
  most: number,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of words) {
    const longer = [...line, word];
    if (measure(longer.join(" ")) <= limit) {
      line = longer;
      continue;
    }
    if (line.length > 0) lines.push(line.join(" "));
    line = [word];
    if (lines.length === most || measure(word) > limit) break;
  }
  if (lines.length < most) return [...lines, shortened(line, limit, measure)];
  return [...lines.slice(0, -1), shortened((lines.at(-1) ?? "").split(" "), limit, measure)];
}

/** Words with an ellipsis behind them, fewer where that does not fit; of a single one, fewer letters. */
function shortened(words: readonly string[], limit: number, measure: Measure): string {
  for (let count = words.length; count > 0; count -= 1) {
    const text = withEllipsis(words.slice(0, count).join(" "));
    if (measure(text) <= limit) return text;
  }
  const letters = Array.from(
    new Intl.Segmenter("ar").segment(words[0] ?? ""),
    (each) => each.segment,
  );
  let [fits, not] = [0, letters.length];
  while (not - fits > 1) {
    const middle = (fits + not) >> 1;
    if (measure(withEllipsis(letters.slice(0, middle).join(""))) <= limit) fits = middle;
    else not = middle;
  }
  return withEllipsis(letters.slice(0, fits).join(""));
}

/** An ellipsis in the place of signs that lead on to what is cut. */
function withEllipsis(text: string): string {
  return text.replace(/[\s\p{Pd}\p{Ps}\p{Pi},،؛;:.…]+$/u, "") + ellipsis;
}
