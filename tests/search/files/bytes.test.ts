import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../lib/search/files/bytes.ts";

const word = fc.string({ unit: fc.constantFrom(..."ابتab"), maxLength: 40 });

describe("bytes", () => {
  it("reads front-coded texts back, long and short, equal and empty", () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const writer = new ByteWriter();
        for (const [at, text] of words.entries()) writer.frontCoded(words[at - 1] ?? "", text);
        const reader = new ByteReader(writer.finish());
        const read: string[] = [];
        while (!reader.done) read.push(reader.frontCoded(read.at(-1) ?? ""));
        expect(read).toEqual(words);
      }),
    );
  });

  it("takes one byte beside its letters for a text that begins as the one before", () => {
    const writer = new ByteWriter().frontCoded("حكومة", "حكومات");
    expect(writer.finish()).toHaveLength(1 + 2);
  });

  it("reads numbers that ascend", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const bytes = new ByteWriter().number(sorted.length).ascending(sorted).finish();
        const reader = new ByteReader(bytes);
        expect(reader.ascending(reader.number())).toEqual(sorted);
      }),
    );
  });

  it("says that a file is cut short", () => {
    const whole = new ByteWriter().text("تونس").finish();
    for (let length = 0; length < whole.length; length++) {
      const reader = new ByteReader(whole.subarray(0, length));
      expect(() => reader.text()).toThrow(/cut short/);
    }
  });
});
