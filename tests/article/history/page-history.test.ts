import { describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article/article.ts";
import { compareLists } from "../../../lib/article/history/differences.ts";
import { pageHistory } from "../../../lib/article/history/page-history.ts";

const article = {
  ...{ title: "عنوان ثالث", date: "2022-04", countries: ["KR", "TN"], paragraphs: ["أ", "ب"] },
  ...{ credit: null, author: null, source: null, dateline: null },
} as unknown as Article;
const change = (date: string, was: Readonly<Record<string, string | null>>) => ({
  ...{ by: "هدى سالم", date, keys: Object.keys(was), was },
});

describe("the history of an article's pages", () => {
  test("is empty where nobody dated a change", () => {
    expect(pageHistory(article, null, null, [])).toEqual([]);
    expect(pageHistory(article, null, {}, [])).toEqual([]);
  });

  test("tells of each decision what was there and what took its place, the newest first", () => {
    const changes = [
      change("2026-01-01", { title: null }),
      change("2026-01-02", { title: "عنوان أول", countries: "KR" }),
    ];
    expect(pageHistory(article, null, { changes }, [])).toMatchObject([
      {
        ...{ date: "2026-01-02", kind: "decided", by: "هدى سالم" },
        differences: [
          { of: "title", before: "عنوان أول", after: "عنوان ثالث" },
          { of: "countries", before: "KR", after: "KR TN" },
        ],
      },
      { date: "2026-01-01", differences: [{ of: "title", before: null, after: "عنوان أول" }] },
    ]);
  });

  test("tells of a translation by paragraphs, and of a decision that changed nothing only that it was taken", () => {
    const translation = {
      ...{ title: "Title", paragraphs: ["One", null] },
      changes: [change("2026-02-01", { "1": "Won", title: "Title" })],
    };
    const [entry] = pageHistory(article, translation, null, []);
    expect(entry).toMatchObject({
      ...{ kind: "translated", keys: ["1", "title"] },
      differences: [{ of: "1", before: "Won", after: "One" }],
    });
  });

  test("tells of a raw file that was replaced the values and the texts of both", () => {
    const former = { ...article, title: "عنوان ثان", paragraphs: ["أ"] };
    const first = { ...former, title: "عنوان أول" };
    const replaced = [
      { date: "2026-01-01", article: first },
      { date: "2026-03-01", article: former },
    ];
    expect(pageHistory(article, null, null, replaced)).toMatchObject([
      {
        ...{ date: "2026-03-01", kind: "replaced", by: null },
        differences: [{ of: "title", before: "عنوان ثان", after: "عنوان ثالث" }],
        texts: { before: ["أ"], after: ["أ", "ب"] },
      },
      { differences: [{ of: "title", before: "عنوان أول", after: "عنوان ثان" }], texts: null },
    ]);
  });
});

test.each([
  ["a b c", "a b c"],
  ["a b c d", "a x c d"],
  ["a b", "c d"],
  ["", "a"],
  ["a b a b a", "b a b"],
])("both lists can be put together again from what %j and %j have in common", (before, after) => {
  const [a, b] = [before, after].map((text) => text.split(" ").filter((word) => word !== ""));
  const runs = compareLists(a ?? [], b ?? []);
  const of = (side: "before" | "after") =>
    runs.filter((run) => run.in === "both" || run.in === side).flatMap(({ items }) => items);
  expect(of("before")).toEqual(a);
  expect(of("after")).toEqual(b);
});

test("what two lists have in common stands once", () => {
  expect(compareLists([..."abcd"], [..."axcd"])).toEqual([
    { in: "both", items: ["a"] },
    { in: "before", items: ["b"] },
    { in: "after", items: ["x"] },
    { in: "both", items: ["c", "d"] },
  ]);
});
