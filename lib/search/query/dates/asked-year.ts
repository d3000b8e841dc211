import { wordSet } from "../../../arabic/fold.ts";
import { follows, isOneOf, numberAt, type Asked, type Read } from "./asked.ts";

export const hijriEra = wordSet("ه هـ هجري هجرية هجريا ah");
export const ourEra = wordSet("م ميلادي ميلادية ميلاديا ad ce");

/** A year of one of the calendars. */
export interface Year {
  readonly year: number;
  readonly hijri: boolean;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
/** The years that papers write. */
const HIJRI_YEARS = { first: 1300, last: 1500 } as const;

/** A year that papers write, by its number: in four digits a Hijri one is none of ours. */
export function yearOf(number: number): Year | null {
  if (number >= HIJRI_YEARS.first && number <= HIJRI_YEARS.last)
    return { year: number, hijri: true };
  return number >= FIRST_YEAR && number <= LAST_YEAR ? { year: number, hijri: false } : null;
}

/** A year in figures with the sign of its era; a Hijri one only with its sign, or where `hijri` says so. */
export function yearAt(asked: Asked, at: number, hijri = false): Read<Year> | null {
  const number = numberAt(asked, at, /^\d{4}$/);
  const year = number === null ? null : yearOf(number);
  if (year === null) return null;
  const era = year.hijri ? hijriEra : ourEra;
  const marked = follows(asked, at + 1) && isOneOf(asked, at + 1, era);
  if (year.hijri && !marked && !hijri) return null;
  return { value: year, end: at + 1 + Number(marked) };
}
