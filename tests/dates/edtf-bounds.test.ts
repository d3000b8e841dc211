import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareEdtf } from "../../lib/dates/compare-edtf.ts";
import { dateMachineValue } from "../../lib/dates/display-date.ts";
import { earliestDay, latestDay, precisionOf, yearsOf } from "../../lib/dates/edtf-bounds.ts";
import { edtfText } from "./edtf-text.ts";

describe("the days that a date may cover", () => {
  test.each([
    ["2022-03-27", "2022-03-27", "2022-03-27"],
    ["2022-04", "2022-04-01", "2022-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023~", "2023-01-01", "2023-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2022-XX", "2022-01-01", "2022-12-31"],
    ["2016-22", "2016-06-01", "2016-08-31"],
    ["2015-24", "2015-12-01", "2016-02-29"],
    ["2016-35", "2016-07-01", "2016-09-30"],
    ["2022-03-27/2022-03-29", "2022-03-27", "2022-03-29"],
    ["2020/..", "2020-01-01", null],
    ["../2012", null, "2012-12-31"],
    ["XXXX-10", null, null],
    ["-0331", null, null],
    ["-0026/0014", null, "0014-12-31"],
    ["no date", null, null],
  ])("%s: %s to %s", (text, first, last) => {
    expect(earliestDay(text)).toBe(first);
    expect(latestDay(text)).toBe(last);
  });
});

describe("compareEdtf", () => {
  it("files oldest first, the coarser before the finer, the undated last", () => {
    const sorted = [
      "XXXX-10",
      "2022-04-02",
      "2022",
      "2022-04-01",
      "2020/..",
      "2022-04",
      "junk",
      "../2012",
      "-0029",
      "-0331",
    ];
    sorted.sort(compareEdtf);
    expect(sorted).toEqual([
      "-0331",
      "-0029",
      "../2012",
      "2020/..",
      "2022",
      "2022-04",
      "2022-04-01",
      "2022-04-02",
      "XXXX-10",
      "junk",
    ]);
  });

  it("is an order: antisymmetric, and 0 only for the same text", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        expect(compareEdtf(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ["2022-03-27", "day"],
  ["XXXX-03-27", "day"],
  ["2022-03-XX", "month"],
  ["2022-04~", "month"],
  ["2016-22", "season"],
  ["2022-XX", "year"],
  ["202X", "decade"],
  ["19XX", "century"],
  ["2020/..", "interval"],
  ["XXXX", "unknown"],
  ["no date", "unknown"],
])("the precision of %s is %s", (text, precision) => {
  expect(precisionOf(text)).toBe(precision);
});

test.each([
  ["2022-04", [2022]],
  ["2021-12/2022-01", [2021, 2022]],
  ["2014/2018", [2014, 2015, 2016, 2017, 2018]],
  ["2020/..", [2020]],
  ["../2012", [2012]],
  ["XXXX-10", []],
])("the years of %s are %j", (text, years) => {
  expect(yearsOf(text)).toEqual(years);
});

describe("dateMachineValue", () => {
  test.each([
    ["2022-03-27", "2022-03-27"],
    ["2022-04", "2022-04"],
    ["2022", "2022"],
    ["XXXX-03-27", "03-27"],
  ])("%s is written %s", (text, value) => {
    expect(dateMachineValue(text)).toBe(value);
  });

  test.each([
    "2023~",
    "2023?",
    "202X",
    "2016-22",
    "2020/..",
    "XXXX-10",
    "2022-XX",
    "0000",
    "no date",
  ])("%s has no value in HTML", (text) => {
    expect(dateMachineValue(text)).toBeUndefined();
  });
});
