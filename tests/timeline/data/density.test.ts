import fc from "fast-check";
import { expect, test } from "vitest";
import { coarsen, densityOf, type Density } from "../../../lib/timeline/data/density.ts";
import { orderEvents } from "../../../lib/timeline/dates/order-events.ts";
import { runsOf, type Run } from "../../../lib/timeline/data/run.ts";
import { unitIndex, units, unitStart, type Unit } from "../../../lib/timeline/dates/unit.ts";
import { oneLane } from "../one-lane.ts";
import { someEvents } from "../some-dates.ts";

function total({ bins, wide }: Density): number {
  let sum = wide.reduce((count, run) => count + run.count, 0);
  for (const counts of bins.values()) for (const count of counts) sum += count;
  return sum;
}

const runs = (...dates: readonly string[]) =>
  runsOf(orderEvents(dates.map((date, n) => ({ id: String(n), kind: "happening", date }))));

const counted = (all: readonly Run[], unit: Unit) => densityOf(all, unit, oneLane(all));

test("an entry counts in the lane of each country that it names, by its kind; publications apart", () => {
  const all = [
    { first: 0, end: 1, approximate: false, kind: "planned" as const, ordinal: 0, count: 1 },
    { first: 0, end: 1, approximate: false, kind: "publication" as const, ordinal: 0, count: 4 },
  ];
  const codes = { lanes: 2, masks: Uint8Array.of(3), kinds: Uint8Array.of(1) };
  expect(densityOf(all, "day", codes).bins.get(0)).toEqual([0, 1, 0, 0, 1, 0, 4]);
});

test("a month counts in its month, and stays a bar among days", () => {
  expect(counted(runs("2022-04"), "month").bins.get(2022 * 12 + 3)).toEqual([1, 0, 0, 0]);
  expect(counted(runs("2022-04"), "day")).toMatchObject({
    bins: new Map(),
    wide: [{ count: 1 }],
  });
});

test("a span over a border counts in neither bin", () => {
  const density = counted(runs("2022-03-30/2022-04-02"), "month");
  expect(density.bins.size).toBe(0);
  expect(density.wide).toHaveLength(1);
});

test("at every level bins and bars hold every placed event once", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const placed = orderEvents(events);
      const expected = placed.filter(({ span }) => span !== null).length;
      for (const unit of units) expect(total(counted(runsOf(placed), unit))).toBe(expected);
    }),
  );
});

test("merging finer counts gives what counting afresh gives", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const all = runsOf(orderEvents(events));
      for (const unit of ["month", "year", "decade"] as const) {
        const merged = coarsen(counted(all, "day"), unit, oneLane(all));
        const afresh = counted(all, unit);
        expect(merged.bins).toEqual(afresh.bins);
        expect(merged.wide).toEqual(afresh.wide);
      }
    }),
  );
});

test("units follow each other without gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => {
      for (const unit of units) {
        const index = unitIndex(day, unit);
        expect(unitStart(index, unit)).toBeLessThanOrEqual(day);
        expect(unitStart(index + 1, unit)).toBeGreaterThan(day);
      }
    }),
  );
});
