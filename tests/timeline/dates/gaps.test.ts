import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../lib/dates/civil-day.ts";
import { dayDrawnAt, drawnDay, gapsBetween } from "../../../lib/timeline/dates/gaps.ts";

const year = (from: number, to = from) => ({
  first: dayNumber(from, 1, 1),
  end: dayNumber(to + 1, 1, 1),
});

const month = (year: number, number: number) => ({
  first: dayNumber(year, number, 1),
  end: dayNumber(year, number + 1, 1),
});

test("years without anything are a gap, a single one is not", () => {
  const spans = [year(1967), year(2013), year(2015, 2017)];
  expect(gapsBetween(spans)).toEqual([
    { from: dayNumber(1968, 1, 1), to: dayNumber(2013, 1, 1), drawn: 120 },
  ]);
});

test("beside a few days, months without anything are a gap", () => {
  const spans = [month(2022, 3), month(2022, 10), month(2022, 11)];
  expect(gapsBetween(spans)).toEqual([
    { from: dayNumber(2022, 4, 1), to: dayNumber(2022, 10, 1), drawn: 8 },
  ]);
});

test("an article of which only the year is known fills no months", () => {
  const spans = [month(2022, 3), { ...year(2022), kind: "publication" }, month(2022, 12)];
  expect(gapsBetween(spans)).toHaveLength(1);
});

test("what covers the time between leaves no gap, and what has no known end does not cover it", () => {
  expect(gapsBetween([year(1967), year(1960, 2012), year(2013)])).toEqual([]);
  expect(gapsBetween([{ first: dayNumber(1967, 5, 1), end: null }, year(2013)])).toHaveLength(1);
});

test("the drawn axis only rises, and leads back to the day", () => {
  const spans = fc.array(
    fc.tuple(fc.integer({ min: -90_000, max: 30_000 }), fc.integer({ min: 1, max: 900 })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(spans, fc.integer({ min: -100_000, max: 40_000 }), (list, day) => {
      const gaps = gapsBetween(list.map(([first, length]) => ({ first, end: first + length })));
      const place = drawnDay(day, gaps);
      expect(drawnDay(day + 1, gaps)).toBeGreaterThan(place);
      expect(dayDrawnAt(place, gaps)).toBeCloseTo(day, 3);
    }),
  );
});
