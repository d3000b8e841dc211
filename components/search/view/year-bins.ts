import type { SearchResults } from "@/lib/search/types.ts";

/** Years that a bar of the strip stands for, and their results. */
export interface YearBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** As many bars as a hand can tell apart in the width of the filters. */
const mostBins = 11;
const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * Years as the bars of a strip: one each, or a few together where they are many; those between the first and the last
 * without any result are among them.
 * @param years ascending, without those that have none.
 */
export function yearBins(years: SearchResults["years"]): YearBin[] {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const binOf = (year: number, width: number): number => Math.floor(year / width);
  const width = widths.find((w) => binOf(last, w) - binOf(first, w) < mostBins) ?? 1000;
  const start = binOf(first, width);
  const bins = Array.from({ length: binOf(last, width) - start + 1 }, (_, at) => {
    const from = (start + at) * width;
    return { from, to: from + width - 1, count: 0 };
  });
  for (const { year, count } of years) {
    const bin = bins[binOf(year, width) - start];
    if (bin) bin.count += count;
  }
  return bins;
}

/** How a bar is called. */
export const binName = ({ from, to }: Pick<YearBin, "from" | "to">): string =>
  from === to ? String(from) : `${from}–${to}`;

/** Where a bar begins, from the top of the strip. */
export function binTop({ count }: YearBin, bins: readonly YearBin[]): string {
  return `${Math.round(100 - (100 * count) / Math.max(1, ...bins.map((bin) => bin.count)))}%`;
}
