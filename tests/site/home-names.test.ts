import { expect, test } from "vitest";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import type { ListedRecord } from "../../lib/archive/ask/record-views.ts";
import { homeEvents, homeNames } from "../../lib/site/home-names.ts";

const record = (id: string, articleCount: number, date: string | null = null): ListedRecord => ({
  id,
  type: "person",
  kind: null,
  label: { ar: id, en: id },
  sameAs: [],
  description: null,
  date,
  dateSource: null,
  articleCount,
  role: { ar: "وزير", en: "Minister" },
  countries: [],
});

const archiveOf = (
  size: number,
  records: readonly ListedRecord[],
): Pick<Archive, "size" | "authorities"> => ({ size, authorities: () => records });

test("where numbers differ, names stand by them; where all are the same, by the alphabet", () => {
  const byNumber = homeNames(archiveOf(9, [record("B", 3), record("A", 1)]), "en", "people");
  expect(byNumber?.names.map(({ card, count }) => [card.id, count])).toEqual([
    ["B", 3],
    ["A", 1],
  ]);
  const alike = homeNames(archiveOf(2, [record("B", 1), record("A", 1)]), "en", "people");
  expect(alike?.names.map(({ card, count }) => [card.id, count])).toEqual([
    ["A", null],
    ["B", null],
  ]);
  expect(alike?.names[0]?.role?.en).toBe("Minister");
});

test("a long archive names nobody whom one article names, and no lone name", () => {
  const two = [record("A", 9), record("B", 2), record("C", 1)];
  const names = homeNames(archiveOf(3000, two), "ar", "people")?.names;
  expect(names?.map(({ card }) => card.id)).toEqual(["A", "B"]);
  expect(homeNames(archiveOf(3000, [record("A", 9), record("B", 1)]), "ar", "people")).toBeNull();
  expect(homeNames(archiveOf(2, []), "ar", "people")).toBeNull();
});

test("events stand in the order of their dates, those without one last", () => {
  const dates = ["2023-02-13", null, "2022-03-28", "2022-10", "2022-03-27/2022-03-29"];
  const events = dates.map((date, n) => record(String(n), 1, date));
  expect(homeEvents(archiveOf(2, events)).map(({ date }) => date)).toEqual([
    "2022-03-27/2022-03-29",
    "2022-03-28",
    "2022-10",
    "2023-02-13",
    null,
  ]);
});
