import { describe, expect, test } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";
import { findCountries, findEvidence } from "../../lib/countries/find-countries.ts";
import { isPlaceName } from "../../lib/countries/places/is-place-name.ts";
import { bodies, places } from "../../lib/countries/places/places.ts";
import { isCountryCode } from "../../lib/countries/country-name.ts";

/** What tells of countries in a text, in order: `SA:city TN:institution`. */
function told(text: string): string {
  return findEvidence(text)
    .map(({ iso2, form }) => `${iso2}:${form}`)
    .join(" ");
}

describe("towns and provinces", () => {
  test.each([
    ["انهيار جسر في صفاقس", "TN:city"],
    ["أمطار غزيرة على أبها وخميس مشيط", "SA:city SA:city"],
    ["قصف على حمص", "SY:city"],
    ["وصل إلى إسطنبول قادما من نيويورك", "TR:city US:city"],
    ["سوق بالدار البيضاء", "MA:city"],
    ["غارة على ريف إدلب", "SY:city"],
    ["نزوح من دارفور", "SD:city"],
  ])("%s → %s", (text, expected) => expect(told(text)).toBe(expected));

  test.each([
    ["مدينة الخبر", "SA:city"],
    ["الدمام والخبر والظهران", "SA:city SA:city SA:city"],
    ["محافظة صور", "LB:city"],
    ["والي باجة", "TN:city"],
    ["حريق بنابل", "TN:city"],
    ["نابل : حملة نظافة", "TN:city"],
    ["شرطة جدة", "SA:city"],
    ["الكاف : انقطاع الماء", "TN:city"],
    ["تشهد المنطقة الشرقية موجة حر", "SA:city"],
    ["محافظة العين", "AE:city"],
  ])("a name that is a word as well, where the text leads to a place: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    "جاء في الخبر أن اللجنة اجتمعت",
    "نشر صور الحفل",
    "حماة الديار",
    "اكتشاف حقل نفطي جديد",
    "جدة الطفل تتحدث",
    "السماء الزرقاء",
    "رئيس الكاف يهنئ الفائز",
    "مكافحة سوسة النخيل",
    "عاش في وسط المدينة",
    "قرأت ليلى كتابا",
    "مالت العين إلى اليسار",
    "فندق باريس",
    "حركة الجولان على الطريق",
    "المنطقة الشرقية من المدينة",
  ])("a word that is a place's name as well: %s", (text) => expect(told(text)).toBe(""));

  test.each([
    ["افتتح فرعه في حي الدوحة بالظهران", "SA:city"],
    ["حريق في الدوحة بالظهران", "SA:city"],
    ["سافر من الرياض إلى جدة", "SA:capital SA:city"],
    ["من القاهرة إلى دبي", "EG:capital AE:city"],
  ])("a quarter bears a capital's name: %s → %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("bodies that only one country has", () => {
  test.each([
    ["مجلس نواب الشعب يصادق على القانون", "TN:institution"],
    ["صوت الكونغرس على المشروع", "US:institution"],
    ["أعلن الكرملين", "RU:institution"],
    ["قال خادم الحرمين الشريفين", "SA:institution"],
    ["النادي الصفاقسي يفوز على النجم الساحلي", "TN:institution TN:institution"],
    ["خسر ريال مدريد", "ES:institution"],
    ["جلسة في مجلس العموم", "GB:institution"],
  ])("%s → %s", (text, expected) => expect(told(text)).toBe(expected));

  test.each(["وزارة الداخلية", "الحرس الوطني", "مجلس الشورى", "مجلس الأمة", "نادي الاتحاد"])(
    "what several have tells nothing alone: %s",
    (text) => expect(told(text)).toBe(""),
  );

  test("one that several have counts where its country is named", () => {
    expect(told("ناقش مجلس الشورى في السعودية التقرير")).toBe("SA:institution SA:name");
    expect(told("ناقش مجلس الشورى في سلطنة عمان التقرير")).toContain("OM:institution");
  });

  test("«المملكة» is Saudi Arabia beside it, and not where another kingdom is", () => {
    expect(told("محافظات المملكة، إربد والزرقاء وعمان")).not.toContain("SA");
    expect(told("تشهد مدينة جدة ومدن المملكة أمطارا")).toBe("SA:city SA:institution");
  });
});

test("towns and bodies name no country", () => {
  expect(findCountries("صفاقس وجدة ونيويورك والكونغرس والنجم الساحلي")).toEqual([]);
});

test("every row is of a country, no name stands twice for one, and each is found where it is led to", () => {
  for (const rows of [places(), bodies()]) {
    const seen = new Set<string>();
    for (const { iso2, names } of rows) {
      expect(isCountryCode(iso2), iso2).toBe(true);
      for (const { text, guard } of names) {
        const key = `${iso2}:${fold(text)}`;
        expect(seen.has(key), key).toBe(false);
        seen.add(key);
        if (guard !== undefined) continue;
        expect(
          findEvidence(`زار ${text}`).map((mention) => mention.iso2),
          text,
        ).toContain(iso2);
      }
    }
  }
});

test("a dateline's place is a capital or a place of the gazetteer, and nothing longer", () => {
  expect(["الخبر", "القاهرة", "صفاقس", "نيويورك"].map(isPlaceName)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["وزارة الداخلية", "صفاقس أمس", ""].map(isPlaceName)).toEqual([false, false, false]);
});
