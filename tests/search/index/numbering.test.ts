import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberArticles } from "../../../lib/search/index/numbering.ts";

describe("numberArticles", () => {
  it("gives each its own number, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), (ids) => {
        const { docs } = numberArticles(ids);
        expect(new Set(docs.values()).size).toBe(ids.length);
        expect(numberArticles([...ids].reverse()).docs).toEqual(docs);
      }),
    );
  });
  it("moves few when one more comes", () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `article-${at}`);
    const before = numberArticles(ids).docs;
    const after = numberArticles([...ids, "new"]).docs;
    const moved = ids.filter((id) => before.get(id) !== after.get(id));
    expect(moved.length).toBeLessThan(20);
  });
});
