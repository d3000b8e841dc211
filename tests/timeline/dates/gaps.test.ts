import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../lib/dates/civil-day.ts";
import { dayDrawnAt, drawnDay, gapsBetween } from "../../../lib/timeline/dates/gaps.ts";

const year = (from: number, to = from) => ({
  first: dayNumber(from, 1, 1),
  end: dayNumber(to + 1, 1, 1),
});

test("years without anything are a gap, a single one is not", () => {
  const spans = [year(1967), year(2013), year(2015, 2017)];
  expect(gapsBetween(spans)).toEqual([{ from: dayNumber(1968, 1, 1), to: dayNumber(2013, 1, 1) }]);
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
