import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precisionOf } from "../../lib/dates/edtf-bounds.ts";
import { parseEdtf } from "../../lib/dates/edtf.ts";
import { extractDates } from "../../lib/dates/extract-dates.ts";
import { parseDateLine } from "../../lib/dates/parse-date-line.ts";

/** Words that dates are made of, thrown together: most of what comes out is nonsense, some of it a date. */
const word = fc.constantFrom(
  ..."من إلى حتى بين و في منذ قبل بعد يوم اليوم أمس غدا الأحد الاثنين والخميس الجمعة الأول الثاني عشر والعشرين ثالث آخر شهر الشهر مارس أكتوبر/تشرين الأول شوال صفر ذي القعدة عام العام سنة هذا نفس الماضي المقبل الجاري أسبوع الأسبوع يومين ثلاث سنوات الأشهر الثلاثة صيف الربع السبعينيات القرن أوائل منتصف الموافق هـ م 1 15 31 2015 1436 2015-08-06 6/8/2015 ، - ( ) . ألفين وخمسة".split(
    " ",
  ),
);
const phrase = fc.array(word, { maxLength: 14 }).map((words) => words.join(" "));
const text = fc.oneof(
  phrase,
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom("ا", "ل", "\u064E", "\u0640", "\u202E", "\uD800", "1", "/", " ", "\n"),
  }),
);
const reference = fc.constantFrom(
  undefined,
  "2015-08-10",
  "2015-08",
  "2015",
  "2015~",
  "202X",
  "0000",
  "9999-12-31",
  "x",
);

describe("extractDates on any text", () => {
  it("gives mentions in order, apart, inside the text, with EDTF values", () => {
    fc.assert(
      fc.property(text, reference, (input, referenceDate) => {
        let last = 0;
        for (const { start, end, edtf } of extractDates(input, { referenceDate })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(input.slice(start, end).trim()).toBe(input.slice(start, end));
          expect(parseEdtf(edtf)).not.toBeNull();
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same mention at the same place whatever stands around it on other lines", () => {
    fc.assert(
      fc.property(phrase, fc.string({ maxLength: 20 }), (input, before) => {
        const lead = `${before.replace(/\p{L}|\d/gu, "")}\n`;
        const alone = extractDates(input, { referenceDate: "2015-08-10" });
        const moved = extractDates(lead + input, { referenceDate: "2015-08-10" });
        const back = moved.map((mention) => ({
          ...mention,
          start: mention.start - lead.length,
          end: mention.end - lead.length,
        }));
        expect(back).toEqual(alone);
      }),
    );
  });

  it("never gives a day to what is only relative, unless the publication day is known", () => {
    const relative = fc.constantFrom(
      "اليوم",
      "أمس",
      "غدا",
      "بعد غد",
      "يوم الأحد",
      "الأحد الماضي",
      "الخميس المقبل",
      "قبل يومين",
      "قبل أسبوع",
      "الأسبوع الماضي",
      "الليلة الماضية",
    );
    fc.assert(
      fc.property(
        relative,
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 0, max: 12 }),
        (input, year, month) => {
          const referenceDate =
            month === 0 ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
          const [mention] = extractDates(input, { referenceDate });
          expect(mention && precisionOf(mention.edtf)).toBe(month === 0 ? "year" : "month");
        },
      ),
    );
  });

  it("finishes on large hostile input", () => {
    const hostile = [
      "من ".repeat(10_000),
      "1/".repeat(10_000),
      "بين 1 و ".repeat(4_000),
      "قبل قبل يوم ".repeat(4_000),
      "\u064E".repeat(100_000),
      "ـ ".repeat(14_000),
      "والعشرين".repeat(10_000),
      "الأحد (".repeat(10_000),
      "ألف وتسعمائة و".repeat(4_000),
      "2015، ".repeat(10_000),
      "5 مايو و".repeat(8_000),
      "5 و".repeat(10_000),
      "الأحد و".repeat(10_000),
      "رمضان المبارك ".repeat(5_000),
    ];
    for (const input of hostile) {
      expect(Array.isArray(extractDates(input, { referenceDate: "2015-08-10" }))).toBe(true);
    }
  }, 60_000);
});

it("parseDateLine never fails and gives only dates with their year", () => {
  fc.assert(
    fc.property(text, (input) => {
      const line = parseDateLine(input);
      if (line === null) return;
      expect(line.edtf).toMatch(/^\d{4}-\d\d/);
      expect(parseEdtf(line.edtf)).not.toBeNull();
    }),
    { numRuns: 500 },
  );
});
