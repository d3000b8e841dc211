import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidy } from "../../lib/arabic/tidy.ts";

describe("tidy", () => {
  it.each([
    ["bidi-control", "\u202bتونس\u202c", "تونس"],
    ["zero-width", "تو\u200cنس\ufeff", "تونس"],
    ["soft-hyphen", "تو\u00adنس", "تونس"],
    ["presentation-form", "ﺗﻮﻧﺲ ﻻ", "تونس لا"],
    ["tatweel", "تـــونس", "تونس"],
    ["tatweel", "مُـحَمَّد", "مُحَمَّد"],
    ["tatweel", "الــ40", "الـ40"],
    ["tatweel", "ــــــــ", ""],
    ["persian-letter", "علی باکستان", "علي باكستان"],
    ["space", "إلى\u00a0تونس", "إلى تونس"],
    ["control", "تو\u0000نس\u0085\u009f", "تونس\n"],
    ["line-break", "أ\r\nب\rج\u2028د", "أ\nب\nج\nد"],
    ["lone-surrogate", "تونس\ud83d", "تونس\ufffd"],
    ["mark-run", "ت" + "\u064e".repeat(5000), "ت\u064e\u064e\u064e"],
  ])("cures %s", (kind, ill, well) => {
    const { text, changes } = tidy(ill);
    expect(text).toBe(well);
    expect(changes[kind]).toBeGreaterThan(0);
  });

  it.each([
    "الـ40 والـ«صفقة»",
    "عام 1436 هـ",
    "خصوصاً عالميًا سعيّد",
    "مسؤولة شئون مستشفى",
    "تهران، گرگان پژوهش",
    "👨‍👩‍👧 ﷺ café",
  ])("leaves %s as it is", (text) => {
    expect(tidy(text)).toEqual({ text, changes: {} });
  });

  it("counts by kind", () => {
    expect(tidy("ت\u200eو\u200eنـس").changes).toEqual({ "bidi-control": 2, tatweel: 1 });
  });

  it("leaves nothing to do for a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = tidy(text).text;
        expect(tidy(once)).toEqual({ text: once, changes: {} });
      }),
    );
  });
});
