import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../lib/arabic/tokenise.ts";

const words = (text: string) => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it.each([
    ["«القُدسُ» رئيسٌ، أحمد؟", ["القُدسُ", "رئيسٌ", "أحمد"]],
    ["الـ40 دولة", ["الـ", "40", "دولة"]],
    ["26,990 و٣٣٫١٥ و2023.", ["26,990", "و", "٣٣٫١٥", "و", "2023"]],
    ["G20 Loop's l’été", ["G20", "Loop's", "l’été"]],
    ["كوفيد19 CNNالعربية", ["كوفيد", "19", "CNN", "العربية"]],
    ["ـــ ، ! 😀", []],
  ])("cuts %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("says what a token is written in", () => {
    expect(tokenise("عام 2023 CNN").map((token) => token.kind)).toEqual([
      "arabic",
      "number",
      "latin",
    ]);
  });

  it("gives offsets that slice back to the original, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });

  it("cuts a word of five million letters without running out of memory", () => {
    const pieces = words("ب".repeat(5_000_000));
    expect(pieces.join("")).toHaveLength(5_000_000);
  });
});
