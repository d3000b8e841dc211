import { describe, expect, it } from "vitest";
import { binName, binTop, yearBins } from "../../../../components/search/view/year-bins.ts";

const years = (...all: number[]) => all.map((year) => ({ year, count: 1 }));

describe("the bars of a strip of years", () => {
  it("are one for each year, those without a result too", () => {
    expect(yearBins(years(2014, 2016)).map(({ from, to, count }) => [from, to, count])).toEqual([
      ...[
        [2014, 2014, 1],
        [2015, 2015, 0],
        [2016, 2016, 1],
      ],
    ]);
    expect(yearBins([])).toEqual([]);
  });

  it("stand for a few years each where years are many, and lose none of them", () => {
    const many = years(...Array.from({ length: 73 }, (_, at) => 1950 + at));
    const bins = yearBins(many);
    expect(bins.length).toBeLessThanOrEqual(11);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(73);
    expect(bins.map(binName).slice(0, 2)).toEqual(["1950–1959", "1960–1969"]);
    expect(bins.every((bin, at) => at === 0 || bin.from === (bins[at - 1]?.to ?? 0) + 1)).toBe(
      true,
    );
  });

  it("are as high as they have results", () => {
    const bins = yearBins([
      { year: 2014, count: 1 },
      { year: 2015, count: 4 },
    ]);
    expect(bins.map((bin) => binTop(bin, bins))).toEqual(["75%", "0%"]);
  });
});
