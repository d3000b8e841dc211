import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";

describe("fold", () => {
  it.each([
    ["the hamza of an alef", "أحمد", "احمد"],
    ["a hamza under alef", "إسلام", "اسلام"],
    ["madda", "آسيا", "اسيا"],
    ["wasla", "ٱلله", "الله"],
    ["a hamza written as its own sign", "ا\u0654حمد", "احمد"],
    ["the seats of a hamza as one", "شئون", "شءون"],
    ["the seats of a hamza as one", "شؤون", "شءون"],
    ["teh marbuta as heh", "الحكومة", "الحكومه"],
    ["alef maksura as yeh", "مستشفى", "مستشفي"],
    ["vowel marks", "سَعيّدٌ", "سعيد"],
    ["dagger alef", "هٰذا", "هذا"],
    ["tatweel", "ســيد", "سيد"],
    ["Persian letters", "پاکستانی", "باكستاني"],
    ["gaf as the kaf of newspapers", "گوگل", "كوكل"],
    ["presentation forms", "ﻻﻋﺐ", "لاعب"],
    ["Arabic-Indic digits", "٢٠٢٣", "2023"],
    ["Persian digits", "۲۰۲۳", "2023"],
    ["Latin capitals", "Tunisia", "tunisia"],
    ["Latin accents", "Châtelet", "chatelet"],
    ["invisible signs", "\u202bسـ\u200cيد\u202c", "سيد"],
    ["the Koran's dagger alef as alef", "ٱلۡعَٰلَمِينَ", "العالمين"],
    ["a waw under the Koran's dagger alef as alef", "ٱلصَّلَوٰةَ", "الصلاه"],
    ["the Koran's dagger alef above a doubled letter", "جَنَّٰتٖ", "جنات"],
    ["the Koran's small yeh as yeh", "إِبۡرَٰهِـۧمَ", "ابراهيم"],
    ["words that have no alef today either", "ذَٰلِكَ", "ذلك"],
    ["words that have no alef today either", "ٱلرَّحۡمَٰنِ", "الرحمن"],
    ["alef maksura under a dagger alef", "مُوسَىٰ", "موسي"],
  ])("folds %s: %s", (_, word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it("keeps apart what only differs in a letter that is heard", () => {
    expect(fold("والد")).not.toBe(fold("الد"));
    expect(fold("علم")).not.toBe(fold("عالم"));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
