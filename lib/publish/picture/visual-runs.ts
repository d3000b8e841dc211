import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/** A part of a line that is drawn in one direction, by its units in the line. */
export interface VisualRun {
  readonly start: number;
  readonly end: number;
  readonly isRightToLeft: boolean;
}

/**
 * The runs of a line from left to right, by the Unicode Bidirectional Algorithm (UAX #9): each of one level, in the order
 * in which they stand on paper. Within a run, units are in the order in which they are read.
 */
export function visualRuns(line: string, base: "ltr" | "rtl"): readonly VisualRun[] {
  const embedding = bidi.getEmbeddingLevels(line, base);
  const runs: { start: number; end: number; level: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const level = embedding.levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, level });
  }
  // Rule L2, on runs in the place of characters: each lies whole within what is turned.
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      let to = from;
      while ((runs[to]?.level ?? -1) >= level) to += 1;
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = to;
    }
  }
  return runs.map(({ start, end, level }) => ({ start, end, isRightToLeft: level % 2 === 1 }));
}
