import { expect, test } from "vitest";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import { recordList, recordsOf, recordsOnPage } from "../../lib/site/record-lists.ts";

const archiveOf = (count: number) =>
  ({
    authorities: (type: string) =>
      type !== "person"
        ? []
        : Array.from({ length: count }, (_, n) => ({
            id: `p${n}`,
            label: { ar: `${n % 2 ? "ب" : "ا"}${n}`, en: `${"ABC"[n % 3] ?? ""}${n}` },
          })),
  }) as unknown as Archive;

test("a long list has as many pages in either language, and every record once", () => {
  const archive = archiveOf(5000);
  for (const locale of ["ar", "en"] as const) {
    const list = recordList(archive, "people", locale);
    expect(list.pages).toBe(Math.ceil(5000 / recordsOnPage));
    const all = Array.from({ length: list.pages }, (_, n) => recordsOf(list, n + 1)).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(5000);
    expect(recordsOf(list, list.pages + 1)).toEqual([]);
  }
});

test("each letter leads to the page on which its first record stands", () => {
  const list = recordList(archiveOf(300), "people", "en");
  expect(list.headings.map(({ key, count }) => [key, count])).toEqual([
    ["A", 100],
    ["B", 100],
    ["C", 100],
  ]);
  for (const { key, page } of list.headings)
    expect(recordsOf(list, page).some(({ label }) => label.en?.startsWith(key))).toBe(true);
  expect(list.headings[1]?.page).toBe(Math.floor(100 / recordsOnPage) + 1);
});

test("names without English stand last in the English list, in no letter of its alphabet", () => {
  const labels = [{ ar: "سامي" }, { ar: "هدى", en: "Huda" }, { ar: "أمل" }];
  const authorities = (type: string) =>
    type === "person" ? labels.map((label, n) => ({ id: `p${n}`, label })) : [];
  const archive = { authorities } as unknown as Archive;
  const english = recordList(archive, "people", "en");
  expect(english.records.map(({ label }) => label.ar)).toEqual(["هدى", "أمل", "سامي"]);
  expect(english.headings.map(({ key, count }) => [key, count])).toEqual([
    ["H", 1],
    ["#", 2],
  ]);
  expect(recordList(archive, "people", "ar").headings).toHaveLength(3);
});

test("events stand in the order of their dates under their years, those without one last", () => {
  const dates = [null, "2022-03-28", "2019", "2022-03"];
  const authorities = (type: string) =>
    type === "event"
      ? dates.map((date, n) => ({ id: `e${n}`, type, label: { ar: "قمة" }, date }))
      : [];
  const list = recordList({ authorities } as unknown as Archive, "events", "ar");
  expect(list.records.map(({ date }) => date)).toEqual(["2019", "2022-03", "2022-03-28", null]);
  expect(list.headings.map(({ key }) => key)).toEqual(["2019", "2022", "undated"]);
});

test("a section without records has one page", () => {
  expect(recordList(archiveOf(0), "people", "ar").pages).toBe(1);
});
