import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  limitsOf,
  moved,
  within,
  withSurroundings,
  zoomed,
} from "../../../../../components/timeline/island/motion/move-extent.ts";
import { parseIsoDay } from "../../../../../lib/dates/civil-day.ts";
import type { Extent } from "../../../../../lib/timeline/dates/extent.ts";

const limits: Extent = { from: 0, to: 10_000 };
const inside = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 10, max: 1000 }))
  .map(([from, length]): Extent => ({ from, to: from + length }));
const anywhere = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 50_000 }))
  .map(([from, length]): Extent => ({ from, to: from + length }));
const factor = fc.double({ min: 0.1, max: 10, noNaN: true });

/** Day numbers are rounded only where they are written down. */
const NEARLY = 1e-6;

describe("moving through the timeline", () => {
  test("never leads out of the archive, nor to less than ten days", () => {
    fc.assert(
      fc.property(anywhere, inside, factor, fc.integer({ min: -3, max: 3 }), (a, b, by, pages) => {
        for (const { from, to } of [
          within(a, limits),
          zoomed(b, by, (b.from + b.to) / 2, limits),
          moved(b, pages, limits),
        ]) {
          expect(from).toBeGreaterThanOrEqual(limits.from - NEARLY);
          expect(to).toBeLessThanOrEqual(limits.to + NEARLY);
          expect(to - from).toBeGreaterThanOrEqual(10 - NEARLY);
        }
      }),
    );
  });

  test("a zoom leaves the day under the finger where it is", () => {
    const extent = { from: 4000, to: 6000 };
    for (const by of [0.5, 0.9, 1.5]) {
      const around = 4500;
      const { from, to } = zoomed(extent, by, around, limits);
      expect(to - from).toBeCloseTo(2000 * by);
      expect((around - from) / (to - from)).toBeCloseTo(0.25);
    }
  });

  test("a page on and a page back lead to the same days", () => {
    const extent = { from: 4000, to: 4100 };
    expect(moved(extent, 0.8, limits)).toEqual({ from: 4080, to: 4180 });
    expect(moved(moved(extent, 0.8, limits), -0.8, limits)).toEqual(extent);
  });

  test("at the end of the archive the picture stays as long as it was", () => {
    expect(moved({ from: 9900, to: 10_000 }, 1, limits)).toEqual({ from: 9900, to: 10_000 });
  });

  test("a bin is shown with something around it", () => {
    expect(withSurroundings({ from: 100, to: 200 })).toEqual({ from: 85, to: 215 });
  });
});

test("the limits hold the first picture and every period with a place on the axis", () => {
  const initial = { from: parseIsoDay("2020-01-01"), to: parseIsoDay("2023-01-01") };
  expect(limitsOf([{ key: "1987" }, { key: "2022" }, { key: "undated" }], initial)).toEqual({
    from: parseIsoDay("1987-01-01"),
    to: initial.to,
  });
});
