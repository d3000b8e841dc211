import { expect, it } from "vitest";
import { reversed } from "../../../lib/search/files/terms.ts";
import { datedTerms } from "../../../lib/search/index/dated-terms.ts";
import type { SearchDocument } from "../../../lib/search/types.ts";

const nothing = { people: [], organisations: [], systems: [], events: [], outlet: null, names: [] };

/** The dates by which an article is found, as they are read from their ends. */
function terms(date: string | null, ...told: readonly string[]): string[] {
  const document: SearchDocument = {
    ...nothing,
    ...{ id: "a", titles: {}, paragraphs: {}, date, countries: [] },
    told: told.map((edtf) => ({ date: edtf, kind: "happening" })),
  };
  return [...datedTerms(document).keys()].map(reversed);
}

it("finds an article by its date as closely as it is known, and no closer", () => {
  expect(terms("2022-04-15")).toEqual(["@y2022", "@m2022-04", "@d2022-04-15"]);
  expect(terms("2022-04")).toEqual(["@y2022", "@m2022-04"]);
  expect(terms("2023~")).toEqual(["@y2023"]);
  expect(terms("2022-21")).toEqual(["@y2022", "@m2022-03", "@m2022-04", "@m2022-05"]);
});

it("finds it by every day, month and year of what it tells", () => {
  expect(terms("2023", "2021-12-31/2022-01-01")).toEqual([
    ...["@y2021", "@y2022", "@m2021-12", "@m2022-01", "@d2021-12-31", "@d2022-01-01", "@y2023"],
  ]);
  expect(terms("2023", "2020-06/..")).toEqual(["@y2020", "@m2020-06", "@y2023"]);
  // More days than a year has: by its months.
  expect(terms("2023", "2020-01-01/2021-06-30").filter((term) => term.startsWith("@d"))).toEqual(
    [],
  );
});

it("tells an article without a date from one with, and reads nothing into what is not known", () => {
  expect(terms(null, "2020")).toEqual(["@y2020", "@undated"]);
  expect(terms("XXXX-10", "201X", "no date")).toEqual([]);
});

it("counts its own date for more than one it tells of", () => {
  const document: SearchDocument = {
    ...nothing,
    ...{ id: "a", titles: {}, paragraphs: {}, date: "2022", countries: [] },
    told: [
      { date: "2022", kind: "happening" },
      { date: "2021", kind: "planned" },
    ],
  };
  const [own = 0, other = 0] = ["@y2022", "@y2021"].map((term) =>
    datedTerms(document).get(reversed(term)),
  );
  expect(own).toBeGreaterThan(other);
});
