import fc from "fast-check";
import { expect, it } from "vitest";
import { firstOf } from "../../../lib/search/query/order.ts";

it("gives what sorting and cutting would", () => {
  const entry = fc.record({ key: fc.integer({ min: 0, max: 9 }), id: fc.nat() });
  fc.assert(
    fc.property(fc.array(entry), fc.integer({ min: -1, max: 12 }), (list, count) => {
      const compare = (a: (typeof list)[number], b: (typeof list)[number]) => a.key - b.key;
      expect(firstOf(list, count, compare)).toEqual(
        [...list].sort(compare).slice(0, Math.max(0, count)),
      );
    }),
  );
});
