import { describe, expect, it } from "vitest";
import { fold } from "../../../../lib/arabic/fold.ts";
import { gatherFamilies } from "../../../../lib/search/index/families/gather-families.ts";

/** Families of spellings, each with the number of its articles. */
function familiesOf(spellings: Readonly<Record<string, number>>) {
  const members = Object.entries(spellings).map(([term, articles]) => ({
    term,
    postings: Array.from({ length: articles }, (_, doc) => doc * 16),
  }));
  return Object.fromEntries(
    gatherFamilies(members)
      .filter(({ see }) => see === null)
      .map(({ key, members }) => [key, members.map(({ term }) => term)]),
  );
}

describe("gatherFamilies", () => {
  it("puts a word behind a preposition with the word, when that is known", () => {
    expect(familiesOf({ بجاءزه: 1, جاءزه: 5, الجاءزه: 3 })).toEqual({
      جاءز: ["الجاءزه", "بجاءزه", "جاءزه"],
    });
  });
  it("leaves a word alone whose rest is no word", () => {
    expect(Object.keys(familiesOf({ بريطانيا: 2, كوريا: 9 }))).toEqual(["بريط", "كور"]);
  });
  it("leaves a frequent word alone whose rest is a rarer one", () => {
    expect(Object.keys(familiesOf({ كلام: 4, لام: 3 }))).toEqual(["كلام", "لام"]);
  });
  it("asks for witnesses of each of two letters, and takes no particle for one", () => {
    expect(Object.keys(familiesOf({ وكاله: 4, اله: 3 }))).toEqual(["ال", "وكال"]);
    expect(Object.keys(familiesOf({ ولايه: 4, لا: 9 }))).toEqual(["لا", "ولا"]);
    expect(familiesOf({ وبجاءزه: 1, جاءزه: 5 })).toEqual({ جاءز: ["جاءزه", "وبجاءزه"] });
  });
  it("puts a broken plural with its singular", () => {
    expect(familiesOf({ مشروع: 3, المشاريع: 2, سنه: 4, سنوات: 3 })).toEqual({
      مشروع: ["المشاريع", "مشروع"],
      سن: ["سنه", "سنوات"],
    });
  });
  it.each([
    ["قلم", "أقلام"],
    ["جيش", "جيوش"],
    ["دواء", "أدوية"],
    ["حاكم", "حكام"],
    ["شاعر", "شعراء"],
    ["محكمة", "محاكم"],
    ["قضية", "قضايا"],
    ["هدية", "هدايا"],
    ["تاجر", "تجارهم"],
    ["القاضي", "القضاة"],
    ["مطلب", "مطالبها"],
    ["مدينة", "والمدن"],
    ["لون", "الألوان"],
    ["شكل", "أشكال"],
  ])("puts %s and %s together, without witnesses", (singular, plural) => {
    expect(Object.keys(familiesOf({ [fold(singular)]: 2, [fold(plural)]: 1 }))).toHaveLength(1);
  });
  it.each([
    ["مدن", "مدني"],
    ["تجار", "تجارة"],
    ["محاكم", "محاكمة"],
    ["مطالب", "مطالبة"],
    ["قضايا", "قضاة"],
    ["أدوية", "أدوات"],
  ])("does not put %s and %s together, whose stem is the same", (one, other) => {
    expect(Object.keys(familiesOf({ [fold(one)]: 2, [fold(other)]: 2 }))).toHaveLength(2);
  });
  it("puts a broken plural that no list has with its singular, by its pattern", () => {
    const forms = { غرض: 3, الغرض: 2, اغراض: 2, الاغراض: 1, واغراضها: 1 };
    expect(familiesOf(forms)["غرض"]).toHaveLength(5);
    expect(familiesOf({ موعد: 3, الموعد: 2, مواعيد: 2, المواعيد: 2 })["موعد"]).toHaveLength(4);
    expect(familiesOf({ حقيبه: 3, الحقيبه: 2, حقاءب: 2, الحقاءب: 2 })["حقيب"]).toHaveLength(4);
  });
  it.each([
    ["a masdar that looks like a plural", { علم: 3, العلم: 2, اعلام: 2, الاعلام: 2 }],
    ["a masdar of another list", { عرض: 3, العرض: 2, اعراض: 2, الاعراضات: 2 }],
    ["a participle, which has sound plurals", { مقتل: 3, المقتل: 2, المقاتل: 2, المقاتلين: 1 }],
    ["a verb, which has no article", { نشر: 3, نشور: 2, النشور: 1 }],
    ["a feminine colour", { حمير: 3, الحمير: 2, حمراء: 2, الحمراء: 2 }],
  ])("leaves %s alone", (_, forms) => {
    expect(Object.keys(familiesOf(forms))).toHaveLength(2);
  });
});
