import { expect, test } from "vitest";
import { dayNumber } from "../../../../lib/dates/civil-day.ts";
import type { Direction } from "../../../../lib/locale/locale.ts";
import { drawBreaks } from "../../../../lib/timeline/picture/draw/draw-axis.ts";
import { arrowPath, drawMark } from "../../../../lib/timeline/picture/draw/draw-mark.ts";
import type { Mark } from "../../../../lib/timeline/picture/layout/mark.ts";
import { axisTicks } from "../../../../lib/timeline/picture/ticks.ts";
import type { View } from "../../../../lib/timeline/picture/view.ts";

const mark = (more: Partial<Mark>): Mark => ({
  ...{ kind: "happening", shape: "point", approximate: false, ordinal: 0, count: 1 },
  ...{ x: 100, width: 50 },
  ...more,
});

/** Where the head of an arrow comes to its point. */
const tip = (shape: Mark["shape"], direction: Direction) =>
  Number(/L([\d.]+) 20L/.exec(arrowPath(mark({ shape }), 20, 4, direction))?.[1]);

test("what has no known end points to later times: to the left in Arabic", () => {
  expect(tip("open-end", "ltr")).toBe(150);
  expect(tip("open-end", "rtl")).toBe(100);
  expect(tip("open-start", "ltr")).toBe(100);
});

test("a plan is hollow, what happened is not", () => {
  expect(drawMark(mark({ kind: "planned" }), 20, "rtl", false)).toContain('class="tl-p"');
  expect(drawMark(mark({}), 20, "rtl", false)).toContain('class="tl-h"');
});

test("what is approximate is hatched", () => {
  expect(drawMark(mark({ shape: "bar", approximate: true }), 20, "rtl", false)).toMatch(
    /class="tl-h tl-a".*<path class="tl-h tl-a" d="M/,
  );
});

const gap = { from: dayNumber(1968, 1, 1), to: dayNumber(2013, 1, 1), drawn: 120 };
const view: View = {
  ...{ from: dayNumber(1967, 1, 1), to: dayNumber(2017, 1, 1), width: 1000, direction: "ltr" },
  gaps: [gap],
};

test("a time without anything is cut out along a jagged line, and its years are not named", () => {
  const ticks = axisTicks(view, "en");
  const drawn = drawBreaks(view, 200, ({ from, to }) => `${to - from} days`);
  expect(drawn).toMatch(/<path class="tl-z" d="M[\d. ]+(?:L[\d. ]+)+"/);
  expect(drawn).toContain(">16437 days<");
  expect(drawBreaks({ ...view, gaps: [] }, 200, undefined)).toBe("");
  const years = ticks
    .filter(({ label }) => /\d{4}$/.test(label))
    .map(({ label }) => Number(label.slice(-4)));
  expect(years).toContain(1967);
  expect(years).toContain(2013);
  expect(years.filter((year) => year > 1968 && year < 2013)).toEqual([]);
});

test("a short time beside a long gap still has room", () => {
  const [first, ...others] = axisTicks(view, "en");
  const after = others.find(({ label }) => label.endsWith("2013"));
  expect((after?.x ?? 0) - (first?.x ?? 0)).toBeLessThan(400);
});
