import { expect, test } from "vitest";
import { eventItem } from "../../../lib/timeline/list/event-item.ts";
import { groupEvents } from "../../../lib/timeline/list/group-events.ts";
import { someEvent } from "../some-events.ts";

const day = (count: number, date: string, countries: readonly string[]) =>
  Array.from({ length: count }, (_, n) =>
    eventItem(someEvent(`${countries[0] ?? "none"}${n}`, "happening", date, { countries }), "en"),
  );

test("a day with many entries is grouped by country, and loses none", () => {
  const busy = [
    ...day(4, "2017-03-01", ["TN"]),
    ...day(3, "2017-03-01", []),
    ...day(9, "2017-03-01", ["EG", "TN"]),
  ];
  const quiet = day(2, "2017-03-02", ["TN"]);
  const [first, second, ...more] = groupEvents([...busy, ...quiet]);
  expect(more).toEqual([]);
  expect(
    first?.grouped && first.groups.map((group) => [group.country, group.events.length]),
  ).toEqual([
    ["Egypt", 9],
    ["Tunisia", 4],
    [null, 3],
  ]);
  expect(second).toEqual({ grouped: false, events: quiet });
});

test("many entries of different days are listed one by one", () => {
  const days = Array.from({ length: 40 }, (_, n) => `2017-0${1 + (n % 9)}-1${n % 10}`).sort();
  const events = days.map((date, n) => eventItem(someEvent(String(n), "happening", date), "en"));
  expect(groupEvents(events)).toEqual([{ grouped: false, events }]);
});
