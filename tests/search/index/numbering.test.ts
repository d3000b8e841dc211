import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSeats } from "../../../lib/search/index/numbering.ts";

describe("assignSeats", () => {
  it("gives each its own seat, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), (ids) => {
        const { seats } = assignSeats(ids);
        expect(new Set(seats.values()).size).toBe(ids.length);
        expect(assignSeats([...ids].reverse()).seats).toEqual(seats);
      }),
    );
  });
  it("moves few when one more comes", () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `article-${at}`);
    const before = assignSeats(ids).seats;
    const after = assignSeats([...ids, "new"]).seats;
    const moved = ids.filter((id) => before.get(id) !== after.get(id));
    expect(moved.length).toBeLessThan(20);
  });
});
