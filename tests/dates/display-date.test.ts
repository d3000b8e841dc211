import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { displayDate } from "../../lib/dates/display-date.ts";
import { gregorianMonths, hijriMonths } from "../../lib/dates/display/month-names.ts";
import { gregorianText } from "../../lib/dates/display/gregorian-text.ts";
import { plainDateText } from "../../lib/dates/display/plain-date-text.ts";
import { parseEdtf, type EdtfDate } from "../../lib/dates/edtf.ts";
import { edtfText } from "./edtf-text.ts";

const gregorian = { calendar: "gregorian" } as const;
const hijri = { calendar: "hijri" } as const;

describe("Gregorian", () => {
  test.each([
    ["2022-03-27", "27 مارس 2022", "27 March 2022"],
    ["2022-04", "أبريل 2022", "April 2022"],
    ["2023", "2023", "2023"],
    ["2023~", "نحو 2023", "about 2023"],
    ["2022-04?", "أبريل 2022 (غير مؤكد)", "April 2022 (uncertain)"],
    ["2023%", "نحو 2023 (غير مؤكد)", "about 2023 (uncertain)"],
    ["2020/..", "منذ 2020", "since 2020"],
    ["../2012", "حتى 2012", "until 2012"],
    ["2022-03-27/2022-03-29", "27–29 مارس 2022", "27–29 March 2022"],
    ["2022-03-27/2022-04-03", "27 مارس – 3 أبريل 2022", "27 March – 3 April 2022"],
    ["2021-12-27/2022-01-03", "27 ديسمبر 2021 – 3 يناير 2022", "27 December 2021 – 3 January 2022"],
    ["2022-03/2022-04", "مارس – أبريل 2022", "March – April 2022"],
    ["2014/2018", "2014–2018", "2014–2018"],
    ["-0331", "332 ق.م", "332 BC"],
    ["0000", "1 ق.م", "1 BC"],
    ["-0331/-0029", "332 ق.م–30 ق.م", "332 BC–30 BC"],
    ["197X", "سبعينيات القرن العشرين", "the 1970s"],
    ["201X", "العقد الثاني من القرن الحادي والعشرين", "the 2010s"],
    ["19XX", "القرن العشرون", "the 20th century"],
    ["20XX", "القرن الحادي والعشرون", "the 21st century"],
    ["19XX~", "نحو القرن العشرين", "about the 20th century"],
    ["19XX/..", "منذ القرن العشرين", "since the 20th century"],
    ["2016-22", "صيف 2016", "summer 2016"],
    ["2016-35", "الربع الثالث من 2016", "third quarter of 2016"],
    ["XXXX-03-27", "27 مارس، السنة غير معروفة", "27 March, year unknown"],
    ["XXXX-10", "أكتوبر، السنة غير معروفة", "October, year unknown"],
    ["XXXX-09-03/XXXX-09-12", "3–12 سبتمبر، السنة غير معروفة", "3–12 September, year unknown"],
    ["2022-XX", "2022، الشهر غير معروف", "2022, month unknown"],
    ["2022-03-XX", "مارس 2022، اليوم غير معروف", "March 2022, day unknown"],
    ["XXXX-XX-XX", "بلا تاريخ", "undated"],
    ["no date", "", ""],
  ])("%s", (edtf, arabic, english) => {
    expect(displayDate(edtf, "ar", gregorian)).toBe(arabic);
    expect(displayDate(edtf, "en", gregorian)).toBe(english);
  });

  it("prints the digits that the reader chose", () => {
    const options = { calendar: "gregorian", digits: "arab" } as const;
    expect(displayDate("2022-03-27", "ar", options)).toBe("٢٧ مارس ٢٠٢٢");
  });
});

describe("Hijri", () => {
  test.each([
    ["2022-03-27", "24 شعبان 1443 هـ", "24 Shaban 1443 AH"],
    ["2022-04", "شعبان – رمضان 1443 هـ", "Shaban – Ramadan 1443 AH"],
    ["2023", "1444–1445 هـ", "1444–1445 AH"],
    ["2022-03-27/2022-03-29", "24–26 شعبان 1443 هـ", "24–26 Shaban 1443 AH"],
    ["2015-07-17/2015-08-15", "شوال 1436 هـ", "Shawwal 1436 AH"],
    ["2014-10-25/2015-10-13", "1436 هـ", "1436 AH"],
    ["2022-04~", "نحو شعبان – رمضان 1443 هـ", "about Shaban – Ramadan 1443 AH"],
    ["2020/..", "منذ 1441–1442 هـ", "since 1441–1442 AH"],
    ["2023~", "", ""],
    ["202X", "", ""],
    ["XXXX-10", "", ""],
    ["1789", "", ""],
  ])("%s", (edtf, arabic, english) => {
    expect(displayDate(edtf, "ar", hijri)).toBe(arabic);
    expect(displayDate(edtf, "en", hijri)).toBe(english);
  });
});

it("uses the month names of Intl's pan-Arab locale", () => {
  const name = (calendar: string, day: Date): string =>
    new Intl.DateTimeFormat(`ar-u-ca-${calendar}-nu-latn`, {
      month: "long",
      timeZone: "UTC",
    }).format(day);
  const months = [...Array(12).keys()].map((month) => new Date(Date.UTC(2022, month, 15)));
  expect(gregorianMonths.ar).toEqual(months.map((day) => name("gregory", day)));
  expect(new Set(months.map((day) => name("islamic-umalqura", day)))).toEqual(
    new Set(hijriMonths.ar),
  );
});

it("writes a plain date alike where little is loaded, and leaves every other to what reads all", () => {
  for (const locale of ["ar", "en"] as const) {
    for (const plain of ["0622", "2022", "2022-04", "2022-04-15", "2023~", "2022-04~"])
      expect(plainDateText(plain, locale)).toBe(
        gregorianText(parseEdtf(plain) as EdtfDate, locale),
      );
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = parseEdtf(text);
        const shown = plainDateText(text, locale);
        if (date !== null && shown !== null) expect(shown).toBe(gregorianText(date, locale));
      }),
    );
  }
  expect(plainDateText("0000", "ar")).toBeNull();
  expect(plainDateText("2022-04/2022-05", "ar")).toBeNull();
});

it("never shows a day that the value does not have", () => {
  fc.assert(
    fc.property(edtfText, (text) => {
      const date = parseEdtf(text);
      const shown = displayDate(text, "en", gregorian);
      if (date === null) expect(shown).toBe("");
      else expect(shown).not.toBe("");
      if (date?.kind === "point" && date.day === null) {
        expect(shown).not.toMatch(/\b\d{1,2} (?!BC)[A-Z]/);
      }
      expect(shown).not.toMatch(/X|undefined|NaN|null/);
    }),
  );
});
