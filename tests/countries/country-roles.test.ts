import { describe, expect, test } from "vitest";
import { countryRoles } from "../../lib/countries/country-roles.ts";
import { findEvidence } from "../../lib/countries/find-countries.ts";

/** `SA QA | EG`: main countries, and those only mentioned. */
function roles(title: string, body: string, outletCountry: string | null = null): string {
  const text = title === "" ? body : `${title}\n\n${body}`;
  const context = { titleEnd: title.length, outletCountry };
  const { main, mentioned } = countryRoles(text, findEvidence(text), context);
  return `${main.join(" ")} | ${mentioned.join(" ")}`;
}

describe("what a text is about", () => {
  test.each([
    [
      "the only country, named once",
      "وقفة احتجاجية أمام الوزارة",
      "نظم موظفون في تونس وقفة أمام الوزارة.",
      "TN | ",
    ],
    ["a town alone", "افتتاح مكتبة للأطفال", "افتتحت أمانة جدة مكتبة جديدة للأطفال.", "SA | "],
    [
      "both parties to a meeting",
      "وزير خارجية قطر يبحث التعاون مع نظيره الإيراني",
      "بحث وزير الخارجية القطري مع نظيره الإيراني في الدوحة تعزيز العلاقات بين قطر وإيران.",
      "QA IR | ",
    ],
    [
      "a paper from which it is taken",
      "نصائح لكسب ثقة الآخرين في ألمانيا",
      "ذكرت صحيفة «المثال» الأمريكية أن سكان ألمانيا يتبعون نصائح بسيطة.",
      "DE | US",
    ],
    [
      "somebody's nationality",
      "نادي من السعودية يستعد للموسم الجديد",
      "أعلن النادي في السعودية عن تمديد عقد المدرب البرتغالي موسما آخر، وتواصل السعودية الاستعداد للبطولة.",
      "SA | PT",
    ],
    [
      "a long list of participants",
      "انطلاق البطولة العربية في الأردن",
      "انطلقت في الأردن البطولة العربية. وتشارك فيها مصر وتونس والمغرب والجزائر وليبيا والعراق.",
      "JO | EG TN MA DZ LY IQ",
    ],
    [
      "a town of the side, which names no country",
      "تونس تفتتح معرضا للصناعات التقليدية",
      "افتتحت تونس معرضا للصناعات التقليدية. ويقام في تونس كل سنة، وسبق أن أقيم مثله في ميلانو.",
      "TN | ",
    ],
  ])("%s", (_, title, body, expected) => expect(roles(title, body)).toBe(expected));

  test("a currency names no country", () => {
    expect(roles("تراجع الدينار", "تراجع سعر الدينار في تونس مقابل الدولار الأمريكي.")).toBe(
      "TN | ",
    );
  });

  test("the outlet's country stands in where the text gives none", () => {
    expect(roles("موعد العطلة", "أعلنت الوزارة موعد العطلة المدرسية.", "TN")).toBe("TN | ");
    expect(roles("موعد العطلة", "أعلنت الوزارة موعد العطلة المدرسية.")).toBe(" | ");
    expect(roles("فيضانات في الهند", "ضربت فيضانات الهند.", "TN")).toBe("IN | ");
  });

  test("no country is in both, and each is one that the text tells of", () => {
    const text =
      "بحث رئيس مصر مع رئيس السودان في القاهرة أزمة سد النهضة مع إثيوبيا بحضور سفير فرنسا.";
    const mentions = findEvidence(text);
    const { main, mentioned } = countryRoles(text, mentions, { titleEnd: 0, outletCountry: null });
    const found = new Set(mentions.map(({ iso2 }) => iso2));
    expect(main.filter((iso2) => mentioned.includes(iso2))).toEqual([]);
    expect([...main, ...mentioned].every((iso2) => found.has(iso2))).toBe(true);
  });
});
