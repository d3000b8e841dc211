import { expect, test } from "vitest";
import { latestArticles } from "../../../lib/archive/ask/latest-articles.ts";
import type { Inventory } from "../../../lib/archive/prepare/inventory.ts";

/** Ids of the latest articles of those given in list order: id → date of publication and day of change. */
function latest(
  articles: Readonly<Record<string, readonly [date: string | null, changed: string | null]>>,
  count: number,
): readonly string[] {
  const entries = Object.entries(articles);
  const rows = new Map(
    entries.map(([id, [date, changed]]) => [id, { summary: { id, date }, changed }]),
  );
  const inventory = {
    order: Object.keys(articles),
    row: (id: string) => rows.get(id),
    ...{ countries: {}, outlets: {}, authorities: {} },
  } as unknown as Inventory;
  return latestArticles(inventory)({ of: "archive" }, count).map(({ id }) => id);
}

test("an article that was corrected comes before what was published since, undated ones last", () => {
  const articles = {
    may: ["2023-05-06", "2023-05-06"],
    april: ["2023-04", null],
    corrected: ["2010-01-01", "2023-05-01"],
    old: ["2009", null],
    reviewed: [null, "2024-01-01"],
    undated: [null, null],
  } as const;
  const order = ["reviewed", "may", "corrected", "april", "old", "undated"];
  expect(latest(articles, 10)).toEqual(order);
  expect(latest(articles, 3)).toEqual(order.slice(0, 3));
});

test("a record that nobody knows has none", () => {
  const none = latestArticles({
    countries: {},
    outlets: {},
    authorities: {},
  } as unknown as Inventory);
  for (const of of ["country", "outlet", "record"] as const)
    expect(none({ of, id: "x" }, 5)).toEqual([]);
});
