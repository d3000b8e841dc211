import { expect, test } from "vitest";
import { dayNumber } from "../../../lib/dates/civil-day.ts";
import { firstExtent } from "../../../lib/timeline/dates/extent.ts";

const at = (...years: readonly number[]) =>
  years.map((year) => ({ first: dayNumber(year, 3, 1), end: dayNumber(year, 3, 2) }));
const years = (from: number, to: number) => ({
  from: dayNumber(from, 1, 1),
  to: dayNumber(to + 1, 1, 1),
});

test("the first picture shows the years in which the archive publishes", () => {
  expect(firstExtent(at(2013, 2017), at(1956, 2015, 2063))).toEqual(years(2013, 2017));
});

test("what lies a year beside the only year of publication is in its first picture", () => {
  expect(firstExtent(at(2023, 2019), at(2018))).toEqual(years(2018, 2023));
  expect(firstExtent(at(2023, 2019), at(2001, 2020))).toEqual(years(2019, 2023));
});

test("where nothing lies in the years of publication, what they tell of is in the first picture too", () => {
  expect(firstExtent(at(2023, 2019), at(2001))).toEqual(years(2001, 2023));
  const april = [{ first: dayNumber(2022, 4, 1), end: dayNumber(2022, 5, 1) }];
  expect(firstExtent(april, at(2022))).toEqual({
    from: dayNumber(2022, 3, 1),
    to: dayNumber(2022, 5, 1),
  });
});

test("what is short is shown in whole months", () => {
  expect(firstExtent([], at(2022, 2023))).toEqual({
    from: dayNumber(2022, 3, 1),
    to: dayNumber(2023, 4, 1),
  });
});

test("without dated publications, it shows what they tell of", () => {
  expect(firstExtent([], at(1956, 2015))).toEqual(years(1956, 2015));
  expect(firstExtent([], [])).toBeNull();
});

test("a single date far away does not squeeze the first picture, early or late", () => {
  const most = at(...Array.from({ length: 12 }, (_, n) => 2013 + (n % 5)));
  for (const far of [at(2084), at(1517), at(1517, 2084)])
    expect(firstExtent([], [...most, ...far])).toEqual(years(2013, 2017));
  expect(firstExtent([...most, ...at(1917)], at(2084))).toEqual(years(2013, 2017));
});
