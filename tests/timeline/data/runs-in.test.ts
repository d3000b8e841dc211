import fc from "fast-check";
import { expect, test } from "vitest";
import type { Run } from "../../../lib/timeline/data/run.ts";
import { runsIn, touches } from "../../../lib/timeline/data/runs-in.ts";

const day = fc.option(fc.integer({ min: -60, max: 60 }), { nil: null });
const runs = fc
  .array(fc.tuple(day, fc.option(fc.integer({ min: 1, max: 50 }), { nil: null })))
  .map((spans) =>
    spans.map(([first, length], ordinal): Run => {
      const end = length === null ? null : (first ?? 0) + length;
      return { kind: "happening", ordinal, count: 1, first, end, approximate: false };
    }),
  );

test("a look-up gives what a search through all runs gives, in their order", () => {
  fc.assert(
    fc.property(runs, fc.integer({ min: -80, max: 80 }), fc.nat(40), (list, from, length) => {
      const extent = { from, to: from + length };
      expect(runsIn(list, extent)).toEqual(list.filter((run) => touches(run, extent)));
    }),
  );
});
