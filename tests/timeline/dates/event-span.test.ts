import { expect, test } from "vitest";
import { isoDay } from "../../../lib/dates/civil-day.ts";
import { eventSpan } from "../../../lib/timeline/dates/event-span.ts";
import { markShape } from "../../../lib/timeline/picture/layout/mark.ts";

/** First and last day of a span in words. */
function days(edtf: string): readonly (string | null)[] {
  const span = eventSpan(edtf);
  if (span === null) throw new Error("no span");
  return [
    span.first === null ? null : isoDay(span.first),
    span.end === null ? null : isoDay(span.end - 1),
  ];
}

test("a month covers its days, and a day itself", () => {
  expect(days("2022-04")).toEqual(["2022-04-01", "2022-04-30"]);
  expect(days("2022-03-28")).toEqual(["2022-03-28", "2022-03-28"]);
});

test("the visit of 27–29 March covers three days", () => {
  expect(days("2022-03-27/2022-03-29")).toEqual(["2022-03-27", "2022-03-29"]);
});

test("«منذ 2020» has a beginning and no end", () => {
  expect(days("2020/..")).toEqual(["2020-01-01", null]);
  expect(eventSpan("2020/..")).toSatisfy((span) => markShape(span as never) === "open-end");
});

test("about 2023 is a whole year, and faded", () => {
  expect(days("2023~")).toEqual(["2023-01-01", "2023-12-31"]);
  expect(eventSpan("2023~")?.approximate).toBe(true);
  expect(eventSpan("2023")?.approximate).toBe(false);
});

test("only a single day is drawn as a point", () => {
  const shape = (edtf: string) => markShape(eventSpan(edtf) ?? { first: null, end: null });
  expect(shape("2022-03-28")).toBe("point");
  expect(shape("2022-03")).toBe("bar");
  expect(shape("2022")).toBe("bar");
  expect(shape("../2021-05")).toBe("open-start");
});

test("a day of an unknown year, no date and no EDTF have no place", () => {
  expect(eventSpan("XXXX-03-27")).toBeNull();
  expect(eventSpan(null)).toBeNull();
  expect(eventSpan("last Monday")).toBeNull();
});
