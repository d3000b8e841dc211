import { describe, expect, test } from "vitest";
import { filingDate } from "../../../lib/timeline/dates/filing-date.ts";

describe("where an article is filed", () => {
  test.each([
    ["2022-03-28", "2022-03-28"],
    ["2022-03", "2022-03"],
    ["2022-03~", "2022-03"],
    ["2022", "2022"],
    ["2022-03-27/2022-03-29", "2022-03"],
    ["2022-02-27/2022-03-29", "2022"],
    ["2021-12-31/2022-01-02", "2021"],
    ["2022-21", "2022"],
    ["XXXX-03-27", null],
    [null, null],
  ])("%s: %s", (date, filed) => {
    expect(filingDate(date)).toBe(filed);
  });
});
