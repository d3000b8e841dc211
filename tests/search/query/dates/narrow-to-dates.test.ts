import { describe, expect, it } from "vitest";
import { openIndex } from "../../../../lib/search/engine.ts";
import { buildIndex } from "../../../../lib/search/index/build.ts";
import type { SearchDocument, SearchResults, ToldDate } from "../../../../lib/search/types.ts";

const nothing = { people: [], organisations: [], systems: [], events: [], outlet: null, names: [] };
const article = (
  id: string,
  text: string,
  date: string | null,
  told: readonly ToldDate[] = [],
): SearchDocument => ({
  ...nothing,
  ...{ id, titles: {}, paragraphs: { ar: [text] }, date, countries: [], told },
});

const documents = [
  article("published", "اجتماع أوبك في فيينا", "2018-12-07"),
  article("month", "بيان أوبك عن الإنتاج", "2018-06"),
  article("year", "تقرير أوبك السنوي", "2018"),
  article("happened", "تراجع إنتاج أوبك", "2019-02-01", [
    { date: "2018-11-30/2018-12-02", kind: "happening" },
  ]),
  article("worded", "قرارات أوبك منذ اتفاق 2018 عن الإنتاج", "2020-01-05"),
  article("other", "اجتماع أوبك في الجزائر", "2016-09-28", [
    { date: "2016-11-30", kind: "planned" },
  ]),
  article("undated", "اتفاق أوبك لعام 2018", null),
  article("silent", "أوبك والأسعار", null),
  article("price", "بلغ السعر 2018 دينارا", "2011-01-01"),
];
const files = await buildIndex(documents);
const engine = await openIndex((name) =>
  files.has(name)
    ? Promise.resolve(files.get(name) as Uint8Array)
    : Promise.reject(new Error(name)),
);
async function found(text: string): Promise<SearchResults> {
  const response = await engine.search({ text, limit: 20 });
  if (response.kind === "problem") throw new Error(response.problem);
  return response;
}
const ids = async (text: string) => (await found(text)).hits.map(({ id }) => id).sort();

describe("a question that names a date", () => {
  it("finds what was published then, tells of it, or has the number; and nothing of other years", async () => {
    const of2018 = ["happened", "month", "published", "undated", "worded", "year"];
    expect(await ids("أوبك 2018")).toEqual(of2018);
    expect(await ids("2018")).toEqual([...of2018, "price"].sort());
    expect(await ids("٢٠١٨")).toEqual(await ids("2018"));
    expect(await ids("عام 2018")).toEqual(await ids("2018"));
  });

  it("holds a date to be no closer than it is", async () => {
    expect(await ids("ديسمبر 2018")).toEqual(["happened", "published"]);
    expect(await ids("December 2018")).toEqual(["happened", "published"]);
    expect(await ids("كانون الأول 2018")).toEqual(["happened", "published"]);
    expect(await ids("7/12/2018")).toEqual(["published"]);
    expect(await ids("1 ديسمبر 2018")).toEqual(["happened"]);
    expect(await ids("حزيران 2018")).toEqual(["month"]);
  });

  it("takes a range for all that lies in it", async () => {
    expect(await ids("أوبك 2016-2017")).toEqual(["other"]);
    expect(await ids("أوبك من 2019 إلى 2020")).toEqual(["happened", "worded"]);
    expect(await ids("أوبك بين سبتمبر 2016 ونوفمبر 2016")).toEqual(["other"]);
  });

  it("says how each part was understood, and where it stands", async () => {
    const { understood } = await found("أوبك من 2019 إلى 2020 نوع:مخطط -in:en");
    expect(understood).toEqual([
      { kind: "date", start: 5, end: 21, date: "2019/2020" },
      { kind: "value", start: 22, end: 30, facet: "kind", value: "planned", not: false },
      { kind: "value", start: 31, end: 37, facet: "language", value: "en", not: true },
    ]);
  });

  it("names what no article has, left out or asked for, with what comes nearest", async () => {
    const { understood, total } = await found("أوبك -in:fr");
    const [unknown] = understood;
    expect(unknown).toMatchObject({ kind: "unknown-value", asked: "fr", near: ["ar"], not: true });
    expect(total).toBe(8);
    expect((await found("أوبك in:fr")).total).toBe(0);
  });

  it("finds the number alone where it is quoted", async () => {
    expect(await ids('"2018"')).toEqual(["price", "undated", "worded"]);
    expect(await ids('أوبك "2018"')).toEqual(["undated", "worded"]);
  });

  it("gives up the date where the other words are only of other times, and says so", async () => {
    const { hits, relaxed } = await found("الجزائر 2018");
    expect(hits.map(({ id }) => id)).toEqual(["other"]);
    expect(relaxed).toEqual([{ kind: "date", date: "2018" }]);
  });

  it("counts what it found", async () => {
    const { total, years, facets } = await found("أوبك 2018");
    expect(total).toBe(6);
    expect(years).toEqual([
      { year: 2018, count: 3 },
      { year: 2019, count: 1 },
      { year: 2020, count: 1 },
    ]);
    expect(facets.kind).toEqual([{ value: "happening", count: 1 }]);
  });

  it("leaves an article of unknown date to its words, in a question of many", async () => {
    const { hits } = await found("ما هي أسعار أوبك والأسعار في السوق 2018");
    expect(hits.map(({ id }) => id)).toContain("silent");
  });

  it("offers no date as the rest of a word, and takes none for a word mistyped", async () => {
    expect((await engine.complete("20")).words).toEqual(["2018"]);
    expect(await ids("زنجبيل")).toEqual([]);
  });
});
