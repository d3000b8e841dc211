import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/arabic/fold.ts";
import { romanises } from "../../../lib/search/words/romanisation.ts";

describe("romanises", () => {
  it.each([
    ["واشنطن", "Washington"],
    ["القذافي", "Gadhafi"],
    ["القذافي", "Qaddafi"],
    ["محمد", "Mohammed"],
    ["محمد", "Muhammad"],
    ["شرفدين", "Charfeddine"],
    ["سعيّد", "Saied"],
    ["عهود", "Ohood"],
    ["تشارلز", "Charles"],
    ["تشرشل", "Churchill"],
    ["ثاتشر", "Thatcher"],
    ["شكسبير", "Shakespeare"],
    ["أينشتاين", "Einstein"],
    ["مايكروسوفت", "Microsoft"],
    ["كاليفورنيا", "California"],
    ["ترامب", "Trump"],
    ["تكساس", "Texas"],
    ["أولاند", "Hollande"],
  ])("takes %s for %s", (arabic, latin) => {
    expect(romanises(fold(latin), fold(arabic))).toBe(true);
  });

  it.each([
    ["زرافة", "Sharaf"], // another consonant
    ["شريف", "Sharaf"], // another vowel
    ["ظرافة", "drive"],
    ["سفر", "safari"], // a vowel at the end that Arabic would write
    ["سلام", "Salmon"],
  ])("does not take %s for %s", (arabic, latin) => {
    expect(romanises(fold(latin), fold(arabic))).toBe(false);
  });

  it("answers for letters that no rule is about", () => {
    expect(romanises("a(b", fold("پء؟("))).toBe(false);
    expect(romanises("", "")).toBe(true);
  });
});
