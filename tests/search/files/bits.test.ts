import fc from "fast-check";
import { expect, it } from "vitest";
import { BitReader, BitWriter } from "../../../lib/search/files/bits.ts";

const number = fc.record({ value: fc.nat(5000), width: fc.integer({ min: 0, max: 12 }) });

it("reads the numbers that were written, long runs of ones too", () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const writer = new BitWriter();
      for (const { value, width } of numbers) writer.rice(value, width);
      const reader = new BitReader(writer.finish());
      expect(numbers.map(({ width }) => reader.rice(width))).toEqual(
        numbers.map(({ value }) => value),
      );
    }),
  );
});

it("says that a file is cut short", () => {
  const reader = new BitReader(new BitWriter().rice(300, 2).finish().subarray(0, 4));
  expect(() => reader.rice(2)).toThrow(RangeError);
});
