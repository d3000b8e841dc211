import { describe, expect, it, test } from "vitest";
import { told } from "./told.ts";

/** The name of the first shown date. */
const nameOf = (text: string) => told(text).find(({ name }) => name !== null)?.name ?? null;

describe("a name", () => {
  test.each([
    // a clause without its date and hours
    [
      "تنطلق يوم الأحد المقبل من الساعة التاسعة صباحا فعاليات مهرجان المسرح في الشارقة.",
      "تنطلق فعاليات مهرجان المسرح في الشارقة",
    ],
    // what was said, without who said it
    [
      "وأكدت الوزارة أن وفدا من الخبراء زار مصنع الأسمنت في 3 مارس 2018.",
      "وفدا من الخبراء زار مصنع الأسمنت",
    ],
    // who does it, where the clause only has a pronoun
    [
      "أعلنت الهيئة العامة للطيران، في بيان، أنها ستفتتح صالة السفر الجديدة يوم 28 مايو.",
      "الهيئة العامة للطيران ستفتتح صالة السفر الجديدة",
    ],
    // a passive is told by its noun
    [
      "وتقرر أنه سيتم قطع التيار الكهربائي عن أحياء المدينة القديمة يوم السبت المقبل.",
      "قطع التيار الكهربائي عن أحياء المدينة القديمة",
    ],
    // what a relative clause tells of
    [
      "وتحقق الشرطة في الانفجار الذي وقع الأسبوع الماضي في مخزن للوقود.",
      "الانفجار الذي وقع في مخزن للوقود",
    ],
    // an edition keeps its year
    ["ويستعد المنتخب لخوض تصفيات كأس العالم 2022.", "يستعد المنتخب لخوض تصفيات كأس العالم 2022"],
    // an aside in quotation marks goes where it is in the way
    [
      'قام وزير النقل والاتصالات الكوري "كيم جونغ هو" بزيارة إلى الرباط في 3 مارس 2018.',
      "قام وزير النقل والاتصالات الكوري بزيارة إلى الرباط",
    ],
    // what is joined to its first word stays behind
    [
      "ووصل الوفد للاجتماع الذي انعقد في 3 مارس 2018 في مدينة أغادير الساحلية.",
      "الاجتماع الذي انعقد في مدينة أغادير الساحلية",
    ],
  ])("of «%s»", (text, name) => expect(nameOf(text)).toBe(name));

  it("is none where the sentence has too few words", () => {
    expect(nameOf("وعاد في 3 مارس 2018.")).toBeNull();
  });

  it("is none for what is not shown", () => {
    expect(told("افتتح الوزير اليوم مستشفى الأطفال الجديد في صلالة.")[0]?.name).toBeNull();
  });

  it("is of the clause that has the date", () => {
    const text = "ولد الكاتب في مدينة وهران عام 1956 وتخرج من كلية الحقوق عام 1978.";
    expect(told(text).map(({ name }) => name)[1]).toBe("تخرج من كلية الحقوق");
  });
});
