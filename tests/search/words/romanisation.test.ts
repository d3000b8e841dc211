import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/arabic/fold.ts";
import { unlikeness } from "../../../lib/search/words/romanisation.ts";

/** More unlike than this is another word. */
const MOST = 1.2;
const of = (latin: string, arabic: string) => unlikeness(fold(latin), fold(arabic), MOST);

describe("unlikeness", () => {
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
    ["بوتين", "Poutine"],
    ["بورقيبة", "Bourguiba"],
    ["البرادعي", "Elbaradei"],
    ["الظواهري", "Zawahiri"],
    ["الحوثي", "Houthi"],
  ])("takes %s for %s", (arabic, latin) => {
    expect(of(latin, arabic)).toBeLessThanOrEqual(MOST);
  });

  it.each([
    ["سلام", "Salmon"], // another consonant
    ["الباطل", "Putin"],
    ["زربية", "Sharaf"],
  ])("does not take %s for %s", (arabic, latin) => {
    expect(of(latin, arabic)).toBe(Infinity);
  });

  it.each([
    ["Putin", "بوتين", "الباطن"], // vowels
    ["Sharaf", "شرف", "زرافة"], // sh
    ["Sisi", "السيسي", "ساسي"],
    ["Hammami", "الحمامي", "حمام"], // a vowel at the end that Arabic would write
    ["Salah", "صلاح", "صالح"], // a participle has an i
    ["Saleh", "صالح", "صلح"],
    ["Essid", "الصيد", "سعيد"], // an article joined in front
    ["Assad", "الأسد", "سعد"],
    ["Ebola", "إيبولا", "بوله"],
    ["OPEC", "أوبك", "بك"], // no word begins with a vowel that is not written
  ])("knows %s for %s rather than %s", (latin, right, wrong) => {
    expect(of(latin, right)).toBeLessThan(of(latin, wrong));
  });

  it("answers for letters that no rule is about, and for what is too long for a name", () => {
    expect(unlikeness("a(b", fold("پء؟("), MOST)).toBe(Infinity);
    expect(unlikeness("", "", MOST)).toBe(0);
    expect(unlikeness("a".repeat(5000), "ا".repeat(5000), MOST)).toBe(Infinity);
  });
});
