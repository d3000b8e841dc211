import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Authority } from "../../lib/authorities/authority.ts";
import { suggestEnglish } from "../../lib/authorities/english/suggest-english.ts";

const first = (name: string, type: Authority["type"] = "organisation") => {
  const [best] = suggestEnglish(name, type, []);
  return best === undefined ? null : `${best.text} (${best.from})`;
};

const record = (ar: string, en?: string): Authority => ({
  ...{ id: "somebody", type: "person", prefLabel: en === undefined ? { ar } : { ar, en } },
  ...{ altLabels: { ar: [], en: [] }, roles: [], countries: [], related: [], sameAs: [] },
});

describe("the English name of a body", () => {
  it.each([
    ["وزارة التعليم العالي والبحث العلمي", "Ministry of Higher Education and Scientific Research"],
    ["وزارة الشؤون الاجتماعية", "Ministry of Social Affairs"],
    ["وزارة الدفاع العراقية", "Iraqi Ministry of Defence"],
    ["المعهد الوطني للإحصاء", "National Institute of Statistics"],
    ["الاتحاد المصري لكرة القدم", "Egyptian Football Federation"],
    ["نقابة الصحفيين المصريين", "Egyptian Journalists' Union"],
    ["اتحاد الكتاب العرب", "Arab Writers' Union"],
    ["الحزب الشيوعي السوداني", "Sudanese Communist Party"],
    ["حزب العدالة والتنمية", "Justice and Development Party"],
    ["مجلس القضاء الأعلى", "Supreme Council of the Judiciary"],
    ["شركة النفط الوطنية", "National Oil Company"],
    ["الحرس الوطني الكويتي", "Kuwaiti National Guard"],
    ["جامعة القاهرة", "Cairo University"],
    ["مطار القاهرة الدولي", "Cairo International Airport"],
    ["الجمعية المغربية لحقوق الإنسان", "Moroccan Association for Human Rights"],
    ["قوات الأمن الداخلي", "Internal Security Forces"],
    ["كلية الحقوق والعلوم السياسية", "Faculty of Law and Political Science"],
    ["كلية الطب", "Faculty of Medicine"],
    ["الجمعية السعودية للطب", "Saudi Association for Medicine"],
    ["مجمع اللغة العربية", "Academy of the Arabic Language"],
  ])("%s is translated by its parts, in the order of English", (name, english) => {
    expect(first(name)).toBe(`${english} (parts)`);
  });

  it.each(["نسور قرطاج", "شركة فسفاط", "وزارة", "حركة", "مجلس كذا وكذا", "كلمة"])(
    "%s is no name that can be translated as a whole",
    (name) => {
      expect(first(name)).toBeNull();
    },
  );

  it("says that a person's name in it is romanised", () => {
    expect(first("مستشفى سليم يعقوب")).toBe("Salim Yaqoub Hospital (romanised)");
  });

  it("says whose it is, where every country has one", () => {
    expect(suggestEnglish("وزارة الداخلية", "organisation", [], "BH")).toEqual([
      { text: "Ministry of the Interior (Bahrain)", from: "parts" },
      { text: "Ministry of the Interior", from: "parts" },
    ]);
  });

  it("does not say twice whose it is", () => {
    expect(suggestEnglish("البنك المركزي المصري", "organisation", [], "EG")).toEqual([
      { text: "Egyptian Central Bank", from: "parts" },
    ]);
  });

  it("is the starter list's, where that has it", () => {
    expect(first("الأمم المتحدة")).toBe("United Nations (starter)");
    expect(first("حلف الناتو")).toBe("North Atlantic Treaty Organization (starter)");
  });
});

describe("the English name of a person", () => {
  it.each([
    ["كاظم الساهر", "Kazem al-Sahir"],
    ["فهد العتيبي", "Fahad al-Utaibi"],
    ["عبد الرحمن الراشد", "Abdulrahman al-Rashid"],
    ["عبدالله ناصر الكعبي", "Abdullah Nasser al-Kaabi"],
    ["مصطفى الأشقر", "Mustafa al-Ashqar"],
    ["خالد بن سعيد الشاذلي", "Khaled bin Saeed al-Shadhili"],
    ["أبو بكر الرازي", "Abu Bakr al-Razi"],
  ])("%s is romanised with the vowels that Arabic leaves out", (name, english) => {
    expect(first(name, "person")).toBe(`${english} (romanised)`);
  });

  it.each(["سكوت مكلروي", "فرانز كافكا", "محمد", "محمد بن", "قرطبة الجديدة"])(
    "%s is foreign, or no whole name: nothing is guessed",
    (name) => {
      expect(first(name, "person")).toBeNull();
    },
  );

  it("is spelled as the archive's own records spell its parts", () => {
    const known = [record("يوسف الورتاني", "Youcef Ouertani"), record("سامي بلا اسم")];
    expect(suggestEnglish("يوسف الورتاني", "person", known)).toEqual([
      { text: "Youcef Ouertani", from: "record" },
    ]);
    expect(suggestEnglish("سامي الورتاني", "person", known)).toEqual([
      { text: "Sami Ouertani", from: "romanised" },
    ]);
  });
});

test("nothing suggested lacks vowels or has Arabic in it, whatever the name is", () => {
  const word = fc.stringMatching(/^[ء-غف-ي]{1,9}$/u);
  const names = fc.array(
    fc.oneof(word, fc.constantFrom("محمد", "وزارة", "ال", "بن", "عبد", "في")),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(names, fc.constantFrom("person", "organisation"), (words, type) => {
      for (const { text } of suggestEnglish(words.join(" "), type, []))
        for (const part of text.split(/[ -]/)) {
          expect(part).toMatch(/^[\p{Script=Latin}\p{M}.,'’]+$/u);
          expect(part).toMatch(/[aeiouyéö]/i);
        }
    }),
    { numRuns: 400 },
  );
});
