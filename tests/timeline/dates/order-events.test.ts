import fc from "fast-check";
import { expect, test } from "vitest";
import { orderEvents } from "../../../lib/timeline/dates/order-events.ts";
import { periodsOf } from "../../../lib/timeline/dates/periods.ts";
import { someEvents } from "../some-dates.ts";

const happened = (date: string | null, id = date ?? "none") => ({
  id,
  kind: "happening" as const,
  date,
});

const idsInOrder = (dates: readonly (string | null)[]) =>
  orderEvents(dates.map((date) => happened(date))).map(({ event }) => event.id);

test("a year stands before its months and a month before its days", () => {
  expect(idsInOrder(["2022-03-01", "2022-01-15", "2022", "2022-03"])).toEqual([
    "2022",
    "2022-01-15",
    "2022-03",
    "2022-03-01",
  ]);
});

test("what has no year stands at the end, and what has no date after it", () => {
  expect(idsInOrder([null, "XXXX-03-27", "2023-10", "1990"])).toEqual([
    "1990",
    "2023-10",
    "XXXX-03-27",
    "none",
  ]);
});

test("of one date, what a text tells first stands first, whatever it is called", () => {
  const told = (id: string, place: string) => ({ ...happened("2022-04", id), place });
  const ids = orderEvents([told("a", "003 0007"), told("z", "003 0003")]).map(
    ({ event }) => event.id,
  );
  expect(ids).toEqual(["z", "a"]);
});

test("an interval that crosses a year is filed under the year it begins in", () => {
  const [placed] = orderEvents([happened("2021-12-30/2022-01-02")]);
  expect(placed?.period).toEqual({ key: "2021", month: 12 });
});

test("a decade is not filed under its first year", () => {
  const [placed] = orderEvents([happened("199X")]);
  expect(placed?.period.key).toBe("199X");
});

test("no event is lost or doubled, and the order does not depend on how they came", () => {
  fc.assert(
    fc.property(someEvents, fc.infiniteStream(fc.double({ noNaN: true })), (events, noise) => {
      const shuffled = events
        .map((event) => ({ event, at: noise.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event);
      const placed = orderEvents(shuffled);
      expect(placed.map(({ event }) => event.id).sort()).toEqual(events.map(({ id }) => id).sort());
      expect(placed).toEqual(orderEvents(events));
    }),
  );
});

test("periods follow each other and hold every event once", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const placed = orderEvents(events);
      const periods = periodsOf(placed);
      let at = 0;
      for (const { start, count, groups } of periods) {
        expect(start).toBe(at);
        expect(groups.reduce((sum, n) => sum + n, 0)).toBe(count);
        at += count;
      }
      expect(at).toBe(events.length);
      expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
    }),
  );
});
