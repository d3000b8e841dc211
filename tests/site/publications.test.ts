import { describe, expect, test } from "vitest";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import { publicationsOf, publishedPage } from "../../lib/site/publications.ts";
import { sitePages } from "../../lib/site/site-pages.ts";

type Dates = readonly (readonly [id: string, date: string | null])[];

/** An archive that knows of its articles, newest first, nothing but their dates. */
const archiveOf = (dates: Dates) =>
  ({
    articleIds: () => dates.map(([id]) => id),
    summary: (id: string) => ({
      id,
      date: dates.find(([own]) => own === id)?.[1] ?? null,
      english: { title: null, opening: null, text: "none", named: [] },
    }),
    size: dates.length,
    description: {},
    corrections: () => [],
    timeline: () => [],
    countries: () => [],
    onlyMentioned: () => [],
    outlets: () => [],
    withdrawnIds: () => [],
    workList: () => [],
    authorities: () => [],
    versions: { article: () => null, articleAlone: () => null },
  }) as unknown as Archive;

const times = (count: number, date: string | null): Dates =>
  Array.from({ length: count }, (_, n) => [`${date ?? "none"}-${n}`, date]);

/** A year of more articles than one page holds, one month of it likewise. */
const long: Dates = [
  ...times(60, "2022-03-28"),
  ...times(50, "2022-03-02"),
  ...times(2, "2022-03"),
  ...times(3, "2022-01-05"),
  ...times(1, "2022"),
  ...times(2, "2021-05"),
  ...times(1, null),
];

describe("the periods of publication", () => {
  const periods = publicationsOf(archiveOf(long));

  test("a long year has months, a long month days; a short year is a list of its own", () => {
    expect([...periods.keys()]).toEqual([
      "",
      "2021",
      "2022",
      "2022-01",
      "2022-03",
      "2022-03-02",
      "2022-03-28",
      "undated",
    ]);
    expect(periods.get("2022")?.parts).toEqual([
      { key: "2022-01", count: 3 },
      { key: "2022-03", count: 112 },
    ]);
    expect(periods.get("2021")?.parts).toEqual([]);
  });

  test("a year lists all its articles; what is known to the month stands on no day", () => {
    expect(periods.get("2022")?.ids).toHaveLength(116);
    expect(periods.get("2022-03")?.ids).toHaveLength(112);
    const days = ["2022-03-02", "2022-03-28"].flatMap((day) => periods.get(day)?.ids ?? []);
    expect(days).toHaveLength(110);
    expect(days).not.toContain("2022-03-0");
    expect(periods.get("2022-01")?.ids).not.toContain("2022-0");
  });

  test("periods know the ones beside them", () => {
    expect(periods.get("2022-03")).toMatchObject({ before: "2022-01", after: undefined });
    expect(periods.get("2021")).toMatchObject({ before: undefined, after: "2022" });
  });

  test("an address without articles has no page", () => {
    expect(publishedPage(archiveOf(long), "2022-02", 0)).toBeNull();
    expect(publishedPage(archiveOf(long), "2022", 9)).toBeNull();
    expect(publishedPage(archiveOf(long), "2021", 0)?.items).toHaveLength(2);
  });
});

test("one more article changes the lists of its own day, month and year, and those of all", () => {
  const pages = (dates: Dates) =>
    new Map(
      sitePages(archiveOf(dates))
        .filter(({ path, input }) => path("en").startsWith("/en/years/") && input !== undefined)
        .map(({ path, input }) => [path("en"), JSON.stringify(input?.())]),
    );
  const before = pages(long);
  const after = pages([["new", "2022-03-28"], ...long]);
  const changed = [...after].filter(([path, shown]) => before.get(path) !== shown);
  expect(changed.map(([path]) => path)).toEqual([
    "/en/years/2022/",
    "/en/years/2022-03/",
    "/en/years/2022-03-28/",
  ]);
});
