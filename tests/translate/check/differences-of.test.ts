import { describe, expect, test } from "vitest";
import { differencesOf } from "@/lib/translate/check/differences-of.ts";
import type { KnownName } from "@/lib/translate/known-names.ts";

const told = (
  source: string,
  target: string,
  names: readonly KnownName[] = [],
  date: string | null = "2022-04",
) => differencesOf({ source, names }, target, date).map(({ message }) => message);

describe("numbers", () => {
  test.for([
    ["بلغ العدد ٢٧ شخصًا", "There were 27 people"],
    ["بلغ العدد ۲۷ شخصًا", "There were twenty-seven people"],
    ["بلغ العدد سبعة وعشرين شخصًا", "There were 27 people"],
    ["بقيمة 1,234,567 دولارا", "worth 1234567 dollars"],
    ["بقيمة ١٬٢٣٤٫٥ دولارا", "worth 1,234.5 dollars"],
    ["بقيمة 3,5 مليار دولار", "worth $3.5 billion"],
    ["بقيمة 3.5 مليون دولار", "worth 3,500,000 dollars"],
    ["الـ40 والمادة 5-6", "the 40th, articles 5 and 6"],
    ["في 27.3.2022", "on 27 March 2022"],
    ["منذ مارس الماضي", "since March 2022"],
    ["في تسعينيات القرن الماضي", "in the 1990s"],
    ["مجموعة العشرين", "the G20"],
    ["منذ شهرين", "for 2 months"],
    ["عام ألفين وعشرين", "in 2020"],
    ["خمسة وعشرون ألف لاجئ", "25,000 refugees"],
  ] as const)("%s is what %s says", ([source, target]) => expect(told(source, target)).toEqual([]));

  test.for([
    [
      "بلغ العدد ٢٧ شخصًا",
      "There were 72 people",
      ["the number 27 is not in the English", "the number 72 is not in the Arabic"],
    ],
    [
      "بقيمة 3.5 مليار دولار",
      "worth $35 billion",
      ["the number 3.5 is not in the English", "the number 35 is not in the Arabic"],
    ],
    [
      "بقيمة 3 ملايين دولار",
      "worth 3,000 dollars",
      ["the number 3 is not in the English", "the number 3,000 is not in the Arabic"],
    ],
    ["فاز الفريق", "The team won 12 matches", ["the number 12 is not in the Arabic"]],
    ["عام 2019 ثم 2019", "the year before", ["the number 2019 is not in the English"]],
  ] as const)("%s is not what %s says", ([source, target, differences]) =>
    expect(told(source, target)).toEqual(differences),
  );
});

describe("dates", () => {
  test.for([
    ["في الفترة من السابع والعشرين وحتى التاسع والعشرين من مارس", "from 27 to 29 March"],
    ["يوم 3 تشرين الأول/أكتوبر 2021", "on Oct. 3, 2021"],
    ["في آذار الماضي", "last March"],
    ["يوم 5/3/2021", "on 5/3/2021"],
    ["أمس الاثنين", "on Monday"],
    ["15 رمضان 1440", "15 Ramadan 1440"],
  ] as const)("%s is what %s says", ([source, target]) => expect(told(source, target)).toEqual([]));

  test("another month or day is told", () => {
    expect(told("في التاسع والعشرين من مارس", "on 28 March")).toEqual([
      "the number 28 is not in the Arabic",
      "the date «التاسع والعشرين من مارس» (XXXX-03-29) is not in the English",
    ]);
    expect(told("في نيسان المقبل", "in May")).toEqual([
      "the date «نيسان المقبل» (XXXX-04) is not in the English",
    ]);
  });
});

describe("names of records", () => {
  const saied: KnownName = {
    ...{ record: "kais-saied", ar: "قيس سعيّد", en: "Kais Saied", whole: true },
    others: ["Qais Saïed", "Saied"],
  };

  test("any name of the record will do, without regard to capitals, accents and possessives", () => {
    for (const target of ["Kais Saied’s visit", "QAIS SAIED", "President Saied’s", "Qaïs-Saïed"])
      expect(told("زيارة قيس سعيد", target, [saied])).toEqual([]);
  });

  test("no name of it is told; one that only points back may be a pronoun", () => {
    expect(told("زيارة قيس سعيد", "Kais Said visited", [saied])).toEqual([
      "«قيس سعيّد» is “Kais Saied” in the archive's records, and the English has no such name",
    ]);
    expect(told("زيارة الرئيس", "He visited", [{ ...saied, whole: false }])).toEqual([]);
  });
});
