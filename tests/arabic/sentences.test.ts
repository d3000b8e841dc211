import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../lib/arabic/sentences.ts";

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["وصل الوزير. ثم غادر.", ["وصل الوزير.", "ثم غادر."]],
    ["هل وصل؟ نعم!", ["هل وصل؟", "نعم!"]],
    ["قال د. محمد إنه وصل. وغادر.", ["قال د. محمد إنه وصل.", "وغادر."]],
    [
      'وأضاف: "تعزيز الحكومات.. لدينا فرصة". وغادر.',
      ['وأضاف: "تعزيز الحكومات.. لدينا فرصة".', "وغادر."],
    ],
    ["قال له. ثم غادر.", ["قال له.", "ثم غادر."]],
    ["نمو 3.5 في المئة. انتهى", ["نمو 3.5 في المئة.", "انتهى"]],
    ["Dr. Koh met the U.S. envoy. He left.", ["Dr. Koh met the U.S. envoy.", "He left."]],
    ["تنطلق غدا بتونس .ويتابع الأطفال عرضا.", ["تنطلق غدا بتونس .", "ويتابع الأطفال عرضا."]],
    ["عاد سنة 2017.وأضاف أنه بقي.", ["عاد سنة 2017.", "وأضاف أنه بقي."]],
    ["نقلت أ.ف.ب عن م.و.ع النبأ", ["نقلت أ.ف.ب عن م.و.ع النبأ"]],
    ["  ", []],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("loses no word", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("ا", "ب", ".", " ", "؟", "»", "\n") }),
        (text) => {
          expect(cut(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });
});
