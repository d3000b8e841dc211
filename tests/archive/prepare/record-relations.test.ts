import { expect, it } from "vitest";
import { recordRelations } from "../../../lib/archive/prepare/record-relations.ts";
import { namedTogether } from "../../../lib/archive/prepare/passages.ts";

const item = (together: readonly (readonly string[])[], ...named: string[]) => ({
  passageCounts: Object.fromEntries(named.map((id) => [id, 1])),
  together,
});

it("counts the articles and the sentences that name two records", () => {
  const related = recordRelations([
    item([["a", "b"]], "a", "b", "c"),
    item(
      [
        ["a", "b"],
        ["a", "b"],
      ],
      "a",
      "b",
    ),
    item([], "a", "c"),
    item([["a", "d"]], "a", "d"),
  ]);
  expect(related.get("a")).toEqual([
    ["b", 2, 3],
    ["c", 2, 0],
    ["d", 1, 1],
  ]);
  expect(related.get("d")).toEqual([["a", 1, 1]]);
});

it("keeps the eight of most articles", () => {
  const others = Array.from({ length: 12 }, (_, n) => `r${String(n).padStart(2, "0")}`);
  const items = others.flatMap((id, n) => Array.from({ length: n + 1 }, () => item([], "a", id)));
  expect(
    recordRelations(items)
      .get("a")
      ?.map(([id]) => id),
  ).toEqual(others.slice(4).reverse());
});

it("knows which records one sentence names", () => {
  const passage = (paragraph: number, ar: string) => {
    return { paragraph, text: { ar, en: null }, state: null, highlights: [] };
  };
  const passages = {
    a: [passage(1, "س"), passage(2, "ص")],
    b: [passage(2, "ص")],
    c: [passage(3, "س")],
  };
  expect(namedTogether(passages)).toEqual([["a", "b"]]);
});
