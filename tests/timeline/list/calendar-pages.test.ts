import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { calendarPages } from "../../../lib/timeline/list/calendar-pages.ts";
import { orderEvents } from "../../../lib/timeline/dates/order-events.ts";
import { someDate } from "../some-dates.ts";
import { someEvent } from "../some-events.ts";

const events = (dates: readonly (string | null)[]) =>
  dates.map((date, n) => someEvent(`${String(n).padStart(5, "0")}-1`, "happening", date));
const times = (count: number, date: string | null) => Array<string | null>(count).fill(date);
const pagesOf = (dates: readonly (string | null)[]) =>
  calendarPages(orderEvents(events(dates))).pages;

describe("calendarPages", () => {
  it("lists a short timeline on one page", () => {
    const pages = pagesOf(["2022-03-28", "2020/..", null]);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ key: "", count: 3, page: 0, parts: [] });
  });

  it("cuts by year, a long year by month and a long month by day", () => {
    const pages = pagesOf([
      ...times(5, "2021-01-02"),
      ...times(4, "2022"),
      ...times(3, "2022-02-01"),
      ...times(70, "2022-03-01/2022-04-30"),
      ...times(2, "2022-03"),
      ...times(60, "2022-03-28~"),
    ]);
    expect(pages.map(({ key, count, ordinals }) => [key, count, ordinals.length])).toEqual([
      ["", 144, 0],
      ["2021", 5, 5],
      ["2022", 139, 4],
      ["2022-02", 3, 3],
      ["2022-03", 132, 2],
      ["2022-03-01", 70, 70],
      ["2022-03-28", 60, 60],
    ]);
  });

  it("gives every year of a short list its page where that is asked for", () => {
    const placed = orderEvents(events(["2021-05", "2022-03-28", "2022", null]));
    const { pages, byKey, pageOf } = calendarPages(placed, "always");
    expect(pages.map(({ key, ordinals }) => [key, ordinals])).toEqual([
      ["", []],
      ["2021", [0]],
      ["2022", [1, 2]],
      ["undated", [3]],
    ]);
    expect(pageOf.map(({ key }) => key)).toEqual(["2021", "2022", "2022", "undated"]);
    expect(byKey.get("2022")).toMatchObject({ start: 1, count: 2 });
    expect(calendarPages(placed).pages).toHaveLength(1);
  });

  it("numbers the pages of what the calendar cannot cut", () => {
    const pages = pagesOf(times(230, null));
    expect(pages.map(({ key, page, ordinals }) => [key, page, ordinals.length])).toEqual([
      ["", 0, 0],
      ["undated", 0, 100],
      ["undated", 2, 100],
      ["undated", 3, 30],
    ]);
  });

  it("shows every event on exactly one page, whatever its date", () => {
    fc.assert(
      fc.property(fc.array(someDate, { minLength: 101, maxLength: 400 }), (dates) => {
        const shown = pagesOf(dates).flatMap(({ ordinals }) => ordinals);
        expect(shown.sort((a, b) => a - b)).toEqual([...dates.keys()]);
      }),
      { numRuns: 50 },
    );
  });

  it("changes only the pages of its own date when an event is added", () => {
    const dates = Array.from(
      { length: 600 },
      (_, n) => `${2000 + (n % 9)}-0${1 + (n % 7)}-1${n % 5}`,
    );
    const show = (list: readonly string[]) => {
      const placed = orderEvents(events(list));
      return new Map(
        calendarPages(placed).pages.map(({ key, page, ordinals, parts }) => [
          `${key}/${page}`,
          JSON.stringify([parts, ordinals.map((n) => placed[n]?.event.id)]),
        ]),
      );
    };
    const before = show(dates);
    const after = show([...dates, "2003-02-11"]);
    const changed = [...after].filter(([page, text]) => before.get(page) !== text);
    expect(changed.map(([page]) => page)).toEqual(["/0", "2003/0"]);
  });
});
