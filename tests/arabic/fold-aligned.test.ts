import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldAligned } from "../../lib/arabic/fold.ts";

function original(text: string, needle: string): string {
  const aligned = foldAligned(text);
  const at = aligned.text.indexOf(needle);
  expect(at).toBeGreaterThanOrEqual(0);
  return text.slice(aligned.offset(at), aligned.offset(at + needle.length));
}

describe("foldAligned", () => {
  it("finds the original span of a vocalised word, its last mark included", () => {
    expect(original("قالَ الرئيسُ اليومَ.", "اليوم")).toBe("اليومَ");
  });
  it("keeps line breaks and makes of other spaces a space", () => {
    expect(foldAligned("أ\u00a0ب\nج").text).toBe("ا ب\nج");
  });
  it("finds what stands after a sign of two units", () => {
    expect(original("😀 تونسـ", "تونس")).toBe("تونسـ");
  });
  it("folds as fold does, with offsets that never go back and end at the end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const aligned = foldAligned(text);
        expect(aligned.text).toBe(fold(text));
        let last = 0;
        for (let i = 0; i <= aligned.text.length; i++) {
          expect(aligned.offset(i)).toBeGreaterThanOrEqual(last);
          last = aligned.offset(i);
        }
        expect(last).toBe(text.length);
      }),
    );
  });
});
