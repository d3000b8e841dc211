import { expect, test } from "vitest";
import { dayNumber } from "../../../../lib/dates/civil-day.ts";
import { drawYearLinks } from "../../../../lib/timeline/picture/draw/draw-year-links.ts";
import type { PeriodSlice } from "../../../../lib/timeline/dates/periods.ts";

const periods = ["2021", "2022", "2023"].map((key): PeriodSlice => {
  return { key, start: 0, count: 3, groups: [] };
});

/** The years that the picture of a stretch links to. */
function linked(from: number, to: number): string[] {
  const view = { from, to, width: 1000, direction: "rtl", gaps: [] } as const;
  const markup = drawYearLinks(periods, view, ({ key }) => ({ href: `/${key}/`, title: key }));
  return [...markup.matchAll(/href="\/(\d+)\/"/g)].map(([, key]) => key ?? "");
}

test("a picture of several years links to each that it shows", () => {
  expect(linked(dayNumber(2021, 6, 1), dayNumber(2023, 2, 1))).toEqual(["2021", "2022", "2023"]);
  expect(linked(dayNumber(2022, 12, 1), dayNumber(2023, 2, 1))).toEqual(["2022", "2023"]);
});

test("a picture of one year or a part of it links to none: it is on the page of that year", () => {
  expect(linked(dayNumber(2022, 1, 1), dayNumber(2023, 1, 1))).toEqual([]);
  expect(linked(dayNumber(2022, 3, 1), dayNumber(2022, 4, 1))).toEqual([]);
});

test("a picture that reaches beyond its only year links to it", () => {
  expect(linked(dayNumber(2023, 1, 1) - 20, dayNumber(2024, 1, 1) + 20)).toEqual(["2022", "2023"]);
});
