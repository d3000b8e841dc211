import { civilDay, isoDay, pad } from "../../../civil-day.ts";
import { gregorianYearOfHijri, hijriMonthLength, hijriMonthStart } from "../../../hijri.ts";
import type { YearRef } from "../../expression.ts";
import type { Context, Resolved } from "../context.ts";

/** A year of its own; Hijri years are the interval of their days. */
export function resolveYear(year: YearRef, context: Context): Resolved | null {
  if (year.kind === "number" && year.calendar === "islamic-umalqura") {
    const start = hijriMonthStart(year.value, 1);
    const last = hijriMonthStart(year.value, 12);
    if (start === null || last === null) {
      const from = gregorianYearOfHijri(year.value);
      return { edtf: `${pad(from, 4)}/${pad(from + 1, 4)}`, flags: [] };
    }
    const end = last + (hijriMonthLength(year.value, 12) ?? 29) - 1;
    return { edtf: `${isoDay(start)}/${isoDay(end)}`, flags: [] };
  }
  const number = numberOf(year, context);
  return number === null ? { edtf: "XXXX", flags: [] } : { edtf: pad(number, 4), flags: [] };
}

/** The Gregorian year meant, or null where it cannot be known. */
export function numberOf(year: YearRef, context: Context): number | null {
  if (year.kind === "number") return year.value;
  if (year.kind === "same") return context.lastYear;
  const { reference } = context;
  if (reference === null) return null;
  return civilDay(reference.first).year + year.by;
}
