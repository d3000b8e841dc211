import { describe, expect, it, test } from "vitest";
import { parseDateLine } from "../../lib/dates/parse-date-line.ts";

describe("lines that are a date", () => {
  test.each([
    ["الخميس 21 شوال 1436 هـ الموافق 6 أغسطس 2015 م", "2015-08-06"],
    ["الخميس 21 شوال 1436", "2015-08-06"],
    ["الخميس ٢١ شوال ١٤٣٦هـ (٦ أغسطس ٢٠١٥م) العدد 13400", "2015-08-06"],
    ["الخميس 1436/10/21هـ - 2015/8/6م", "2015-08-06"],
    ["الخميس، ٦ أغسطس/آب ٢٠١٥، ١٢:٤٠ م", "2015-08-06"],
    ["2015-08-06", "2015-08-06"],
    ["2015-08-06T12:30:00Z", "2015-08-06"],
    ["٦ آب ٢٠١٥", "2015-08-06"],
    ["١٠/٨/٢٠١٥م", "2015-08-10"],
    ["08/06/2015", "2015-06-08"],
    ["9-8-2015 | 12:06", "2015-08-09"],
    ["06 غشت 2015 - 12:04", "2015-08-06"],
    ["تاريخ النشر: 2015-08-10", "2015-08-10"],
    ["نشر في 06 أغسطس 2015 الساعة 12:06", "2015-08-06"],
    ["Thursday, August 6, 2015", "2015-08-06"],
    ["2022-04", "2022-04"],
    ["أغسطس 2015", "2015-08"],
  ])("%s", (line, edtf) => {
    expect(parseDateLine(line)?.edtf).toBe(edtf);
  });

  it("says where the date stands and what read it", () => {
    const line = "تاريخ النشر: 2015-08-10";
    const read = parseDateLine(line);
    expect(line.slice(read?.start, read?.end)).toBe("2015-08-10");
    expect(read?.rule).toBe("date-line:calendar-date");
  });

  it("takes the year from the reference date where the line has none", () => {
    expect(parseDateLine("الخميس 6 أغسطس")).toBeNull();
    expect(parseDateLine("الخميس 6 أغسطس", { referenceDate: "2015" })?.edtf).toBe("2015-08-06");
  });
});

describe("lines that are not", () => {
  test.each([
    "",
    "2015",
    "قمة الحكومات 2023",
    "أمس",
    "الخميس",
    "منذ 6 أغسطس 2015",
    "من 4 إلى 6 أغسطس 2015 و7 سبتمبر 2015",
    "وصل الوزير في 6 أغسطس 2015",
    "الاثنين 10 آب / أغسطس 2015 - عكاظ",
    "فاز 3-2",
    `6 أغسطس 2015${" ".repeat(200)}`,
  ])("«%s»", (line) => {
    expect(parseDateLine(line)).toBeNull();
  });

  it("gives what stands beside the date when asked to", () => {
    const read = parseDateLine("الاثنين 10 آب / أغسطس 2015 - عكاظ", { allowRest: true });
    expect(read).toMatchObject({ edtf: "2015-08-10", rest: "عكاظ" });
    const sentence = "وصل الوزير إلى العاصمة في زيارة رسمية تستمر ثلاثة أيام في 6 أغسطس 2015";
    expect(parseDateLine(sentence, { allowRest: true })).toBeNull();
  });
});
