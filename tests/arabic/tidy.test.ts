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
    ["control", "تو\uFFFFنس\uFDD0\u{1FFFE}", "تونس"],
    ["line-break", "أ\r\nب\rج\u2028د", "أ\nب\nج\nد"],
    ["lone-surrogate", "تونس\ud83d", "تونس\ufffd"],
    ["mark-run", "ت" + "\u064e".repeat(5000), "ت\u064e"],
    ["mark-run", "e" + "\u0301".repeat(5000), "e\u0301\u0301\u0301"],
    ["persian-letter", "السعودیة وقالت الوزیرة فی پاکستان", "السعودية وقالت الوزيرة في پاکستان"],
    ["zero-width", "السعود\u200cية می\u200cخواهم\u200c", "السعودية می\u200cخواهم"],
    ["bidi-control", "هاتف: \u200e+966 11 123 4567\u200e", "هاتف: \u2066+966 11 123 4567\u2069"],
    ["bidi-control", "\u202b(011) 123-4567\u202c", "\u2066(011) 123-4567\u2069"],
    ["bidi-control", "\u200f2015 - 2019\u200f و\u200e12/05/2019\u200e", "2015 - 2019 و12/05/2019"],
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
    "👩🏽‍🚀 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 🇪🇬 🏳️‍🌈 1️⃣",
    "قُلۡ هُوَ ٱللَّهُۖ أَحَدٌ ٱلضَّآلِّينَۗ شَىۡءٍۢ بِهِۦٓۗ",
    "می\u200cخواهم خانه\u200cها جمهوری اسلامی پاکستان",
    "صحيفة جمهوری اسلامی",
    "ٹھیک ہے اور میں نے",
    "دەڵێت کوردی یەکەم",
    "هاتف: \u2066+966 11 123 4567\u2069",
  ])("leaves %s as it is", (text) => {
    expect(tidy(text)).toEqual({ text, changes: {} });
  });

  it("counts by kind", () => {
    expect(tidy("ت\u200eو\u200eنـس").changes).toEqual({ "bidi-control": 2, tatweel: 1 });
  });

  // Each took many seconds when its time grew with the square of its length.
  it.each([
    "\u202e",
    "\u2067",
    "\u200f\u0020",
    "\u{E0062}",
    "ی ",
    "\u064E",
    "\u0640\u064E",
    "\u200c",
  ])("gets through 40,000 of %j", (sign) => {
    expect(tidy(`س${sign.repeat(40_000)}`).text.startsWith("س")).toBe(true);
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
