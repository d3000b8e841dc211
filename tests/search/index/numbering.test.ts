import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealtOf } from "../../../lib/search/files/capacity.ts";
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
  it("deals out of few more numbers than half as many again, and the numbers tell of how many", () => {
    for (const count of [50, 500, 3000, 10_000]) {
      const ids = Array.from({ length: count }, (_, at) => `article-${at}`);
      const { docs, capacity } = numberArticles(ids);
      expect(capacity).toBeGreaterThanOrEqual(count * 1.5);
      expect(capacity).toBeLessThan(count * 1.5 * 1.25);
      expect(dealtOf(Math.max(capacity, ...[...docs.values()].map((doc) => doc + 1)))).toBe(
        capacity,
      );
    }
  });
});
