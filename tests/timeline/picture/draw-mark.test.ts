import { expect, test } from "vitest";
import { dayNumber } from "../../../lib/dates/civil-day.ts";
import type { Direction } from "../../../lib/locale/locale.ts";
import { drawAxis } from "../../../lib/timeline/picture/draw-axis.ts";
import { arrowPath, drawMark } from "../../../lib/timeline/picture/draw-mark.ts";
import type { Mark } from "../../../lib/timeline/picture/mark.ts";
import { axisTicks } from "../../../lib/timeline/picture/ticks.ts";
import type { View } from "../../../lib/timeline/picture/view.ts";

const mark = (more: Partial<Mark>): Mark => ({
  ...{ kind: "happening", shape: "point", approximate: false, lane: 0, ordinal: 0, count: 1 },
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
  expect(drawMark(mark({ kind: "planned" }), 20, "rtl", false)).toContain('fill-opacity=".08"');
  expect(drawMark(mark({}), 20, "rtl", false)).not.toContain("fill-opacity");
});

const gap = { from: dayNumber(1968, 1, 1), to: dayNumber(2013, 1, 1) };
const view: View = {
  ...{ from: dayNumber(1967, 1, 1), to: dayNumber(2017, 1, 1), width: 1000, direction: "ltr" },
  gaps: [gap],
};

test("a time without anything is cut out along a jagged line, and its years are not named", () => {
  const ticks = axisTicks(view, "en");
  const place = { top: 100, bottom: 126, height: 200 };
  const jagged = /<path d="M[\d. ]+(?:L[\d. ]+)+" fill="none"/;
  expect(drawAxis(view, ticks, place)).toMatch(jagged);
  expect(
    drawAxis({ ...view, gaps: [] }, axisTicks({ ...view, gaps: [] }, "en"), place),
  ).not.toMatch(jagged);
  const years = ticks
    .filter(({ label }) => /^\d{4}$/.test(label))
    .map(({ label }) => Number(label));
  expect(years).toContain(1967);
  expect(years).toContain(2013);
  expect(years.filter((year) => year > 1968 && year < 2013)).toEqual([]);
});

test("a short time beside a long gap still has room", () => {
  const [first, ...others] = axisTicks(view, "en");
  const after = others.find(({ label }) => label === "2013");
  expect((after?.x ?? 0) - (first?.x ?? 0)).toBeLessThan(400);
});
