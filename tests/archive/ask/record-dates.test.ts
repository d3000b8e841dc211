import { expect, it } from "vitest";
import { recordDates } from "../../../lib/archive/ask/record-dates.ts";

it("counts articles by year and month, and never makes a month of a year", () => {
  const dates = [
    "2023~",
    "2022-04",
    "2022-04-09",
    "2022",
    null,
    "2021-12-30/2022-01-02",
    "2022-01",
  ];
  expect(recordDates(dates.map((date) => ({ date })))).toEqual({
    years: [
      { year: 2021, count: 1, months: [] },
      {
        year: 2022,
        count: 4,
        months: [
          { month: 1, count: 1 },
          { month: 4, count: 2 },
        ],
      },
      { year: 2023, count: 1, months: [] },
    ],
    undated: 1,
  });
});
