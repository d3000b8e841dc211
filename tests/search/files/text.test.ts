import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, encodeText } from "../../../lib/search/files/text.ts";

describe("narrow text", () => {
  it("gives any text back, lone surrogates and control signs too", () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((all) => String.fromCharCode(...all));
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: "binary" })), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
  });

  it("takes one byte for a letter of either script, a vowel mark or a quotation mark", () => {
    const text = "«مُذَكِّرة» memorandum ٢٠٢٢ – 2022";
    expect(encodeText(text)).toHaveLength(text.length);
  });
});
