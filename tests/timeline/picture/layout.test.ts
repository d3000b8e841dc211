import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../lib/dates/civil-day.ts";
import type { Direction } from "../../../lib/locale/locale.ts";
import { densityOf } from "../../../lib/timeline/data/density.ts";
import { extentOf } from "../../../lib/timeline/dates/extent.ts";
import { layoutBars } from "../../../lib/timeline/picture/layout/layout-bars.ts";
import { layoutMarks } from "../../../lib/timeline/picture/layout/layout-marks.ts";
import { layoutStacks } from "../../../lib/timeline/picture/layout/layout-stacks.ts";
import { rooms } from "../../../lib/timeline/picture/room.ts";
import { orderEvents } from "../../../lib/timeline/dates/order-events.ts";
import { runsOf, type Run } from "../../../lib/timeline/data/run.ts";
import { axisTicks } from "../../../lib/timeline/picture/ticks.ts";
import { unitFor, type View } from "../../../lib/timeline/picture/view.ts";
import { oneLane } from "../one-lane.ts";
import { someEvents } from "../some-dates.ts";

const runs = (...dates: readonly string[]) =>
  runsOf(orderEvents(dates.map((date, n) => ({ id: String(n), kind: "happening", date }))));

/** The years 2020 to 2023 on 1461 pixels: one pixel a day. */
const fourYears = (direction: Direction): View => ({
  from: dayNumber(2020, 1, 1),
  to: dayNumber(2024, 1, 1),
  width: 1461,
  direction,
  gaps: [],
});

const room = { ...rooms.wide, height: 2000 };
const source = (all: readonly Run[]) => ({
  ...{ runs: all, codes: oneLane(all), names: new Map<number, never>(), keep: 0 },
});
const marksOf = (all: readonly Run[], view: View) =>
  layoutMarks(source(all), view, room)?.marks ?? [];
const stacksOf = (all: readonly Run[], unit: "month" | "year", view: View) => {
  const density = densityOf(all, unit, oneLane(all));
  const { stacks } = layoutStacks(density, view, rooms.wide, 280, 0);
  return { stacks, ...layoutBars(density.wide, view, 40) };
};

describe("direction", () => {
  test("in Arabic later lies to the left, in English to the right", () => {
    const early = runs("2020-02-01", "2023-11-01");
    const [a, b] = marksOf(early, fourYears("rtl"));
    expect(a?.x).toBeGreaterThan(b?.x ?? Infinity);
    const [c, d] = marksOf(early, fourYears("ltr"));
    expect(c?.x).toBeLessThan(d?.x ?? -Infinity);
  });

  test("one layout is the mirror image of the other", () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const all = runsOf(orderEvents(events));
        const extent = extentOf(all);
        if (extent === null) return;
        const view = (direction: Direction): View => ({
          ...extent,
          width: 1000,
          direction,
          gaps: [],
        });
        const ltr = stacksOf(all, "year", view("ltr"));
        const rtl = stacksOf(all, "year", view("rtl"));
        for (const key of ["stacks", "bars"] as const) {
          expect(rtl[key]).toHaveLength(ltr[key].length);
          ltr[key].forEach(({ x, width }, i) => {
            // Edges are rounded to tenths on both sides.
            expect(Math.abs((rtl[key][i]?.x ?? NaN) + width + x - 1000)).toBeLessThan(0.31);
          });
        }
      }),
    );
  });
});

describe("precision", () => {
  test("a month, a year and a span have their true length", () => {
    const widths = marksOf(runs("2022-04", "2021", "2022-06-01/2022-06-20"), fourYears("ltr"));
    expect(widths.map(({ width }) => Math.round(width))).toEqual([365, 30, 20]);
  });

  test("nothing known to less than a day is drawn as a point", () => {
    const shapes = marksOf(
      runs("2022-04", "2021", "2020/..", "2022-03-28", "2023~"),
      fourYears("rtl"),
    ).map(({ shape }) => shape);
    expect(shapes.filter((shape) => shape === "point")).toHaveLength(1);
  });

  test("an open end reaches the edge of the picture", () => {
    const [ltr] = marksOf(runs("2020/.."), fourYears("ltr"));
    expect((ltr?.x ?? 0) + (ltr?.width ?? 0)).toBe(1461);
    const [rtl] = marksOf(runs("2020-07/.."), fourYears("rtl"));
    expect(rtl?.x).toBe(0);
  });
});

describe("marks", () => {
  test("no two marks of one lane overlap, and none leaves the picture", () => {
    fc.assert(
      fc.property(someEvents, fc.constantFrom<Direction>("ltr", "rtl"), (events, direction) => {
        const all = runsOf(orderEvents(events));
        const extent = extentOf(all);
        if (extent === null) return;
        const marks = marksOf(all, { ...extent, width: 800, direction, gaps: [] });
        expect(marks).toHaveLength(all.reduce((sum, run) => sum + run.count, 0));
        for (const a of marks) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(800.11);
          for (const b of marks) {
            if (a === b || a.y !== b.y) continue;
            expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
          }
        }
      }),
    );
  });

  test("too many for the lanes are refused, not dropped", () => {
    const many = runs(...Array<string>(30).fill("2022-03-28"));
    expect(layoutMarks(source(many), fourYears("ltr"), rooms.wide)).toBeNull();
    expect(marksOf(many, fourYears("ltr"))).toHaveLength(30);
  });
});

test("stacks and bars of a whole picture count every event", () => {
  fc.assert(
    fc.property(someEvents, (list) => {
      const all = runsOf(orderEvents(list));
      const extent = extentOf(all);
      if (extent === null) return;
      const view: View = { ...extent, width: 600, direction: "rtl", gaps: [] };
      const events = all.filter(({ kind }) => kind !== "publication");
      const { stacks, bars, hidden } = stacksOf(events, "month", view);
      const drawn =
        stacks.reduce((sum, each) => sum + each.total, 0) +
        bars.reduce((sum, { count }) => sum + count, 0);
      expect(drawn + hidden).toBe(events.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});

test("the level follows the zoom: decades, years, months, days", () => {
  const level = (years: number) =>
    unitFor({ from: 0, to: Math.round(years * 365.25), width: 1000, direction: "ltr", gaps: [] });
  expect([3000, 150, 15, 0.3].map(level)).toEqual(["decade", "year", "month", "day"]);
});

test("ticks name years from right to left in Arabic", () => {
  const ticks = axisTicks({ ...fourYears("rtl"), width: 240 }, "ar");
  expect(ticks.map(({ label }) => label)).toEqual(["2020", "2021", "2022", "2023"]);
  expect(ticks.map(({ x }) => x)).toEqual([...ticks.map(({ x }) => x)].sort((a, b) => b - a));
});

test("labels of the axis do not touch, at any zoom, in either language", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -30_000, max: 20_000 }),
      fc.double({ min: 1, max: 4.9, noNaN: true }),
      fc.integer({ min: 280, max: 1400 }),
      fc.constantFrom("ar" as const, "en" as const),
      (from, power, width, locale) => {
        const view: View = { from, to: from + 10 ** power, width, direction: "rtl", gaps: [] };
        const ticks = axisTicks(view, locale);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.slice(1).forEach(({ x }, i) => {
          const before = ticks[i];
          expect((before?.x ?? 0) - x).toBeGreaterThan((before?.label.length ?? 0) * 6);
        });
      },
    ),
  );
});
