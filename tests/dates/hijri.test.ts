import { describe, expect, it } from "vitest";
import { dayNumber, isoDay } from "../../lib/dates/civil-day.ts";
import { hijriDay, hijriMonthLength, hijriToDayNumber } from "../../lib/dates/hijri.ts";

const intl = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

function fromIntl(day: number): string {
  const parts = intl.formatToParts(new Date(day * 86_400_000));
  const part = (type: string): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

describe("the Umm al-Qura calendar", () => {
  it("equals Intl on every day from 1900 to 2077, and comes back", () => {
    const wrong: string[] = [];
    for (let day = dayNumber(1900, 1, 1); day <= dayNumber(2077, 12, 31); day++) {
      const hijri = hijriDay(day);
      const text = hijri === null ? "none" : `${hijri.year}-${hijri.month}-${hijri.day}`;
      if (text !== fromIntl(day) || hijri === null || hijriToDayNumber(hijri) !== day) {
        wrong.push(isoDay(day));
      }
    }
    expect(wrong).toEqual([]);
  });

  it("knows the day of a printed pair of dates", () => {
    const day = hijriToDayNumber({ year: 1436, month: 10, day: 21 });
    expect(day === null ? "" : isoDay(day)).toBe("2015-08-06");
  });

  it("refuses what does not exist or is outside its tables", () => {
    expect(hijriMonthLength(1436, 9)).toBe(29);
    expect(hijriToDayNumber({ year: 1436, month: 9, day: 30 })).toBeNull();
    expect(hijriToDayNumber({ year: 1436, month: 13, day: 1 })).toBeNull();
    expect(hijriToDayNumber({ year: 336, month: 1, day: 1 })).toBeNull();
    expect(hijriDay(dayNumber(1800, 1, 1))).toBeNull();
    expect(hijriDay(dayNumber(2500, 1, 1))).toBeNull();
  });
});
