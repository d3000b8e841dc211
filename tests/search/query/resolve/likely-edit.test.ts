import { describe, expect, it } from "vitest";
import { fold } from "../../../../lib/arabic/fold.ts";
import { editCost } from "../../../../lib/search/query/resolve/likely-edit.ts";

const cost = (written: string, meant: string) => editCost(fold(written), fold(meant));

describe("editCost", () => {
  it.each([
    ["a vowel letter left out", "بوتن", "بوتين", "بوتن", "بوتسن"],
    ["a vowel letter for another", "ماكرين", "ماكرون", "ماكرين", "ماكرسن"],
    ["a dot left out", "النقط", "النفط", "النقط", "النمط"],
    ["a letter of the same sound", "فرنصا", "فرنسا", "فرنصا", "فرنكا"],
    ["a letter of one sound in some country", "غوجل", "غوغل", "غوجل", "غومل"],
    ["the key beside", "الفضس", "الفضش", "الفضس", "الفضك"],
    ["neighbours swapped", "المحمكة", "المحكمة", "الملس", "المرلس"],
    ["a letter within", "السلظة", "السلطة", "سلطان", "زلطان"],
  ])("finds %s likelier than another letter", (_, written, meant, other, far) => {
    expect(cost(written, meant) ?? Infinity).toBeLessThan(cost(other, far) ?? -Infinity);
  });

  it.each([
    ["بوتين", "بوتين"],
    ["بوتين", "بون"],
    ["سلام", "كلمة"],
  ])("tells that %s and %s are not one edit apart", (written, meant) => {
    expect(cost(written, meant)).toBeNull();
  });
});
