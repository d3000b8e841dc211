import { wordSet } from "../../../../arabic/fold.ts";
import type { CalendarName, YearRef } from "../../expression.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";

const HIJRI = wordSet("هـ هجري هجرية");
const COMMON_ERA = wordSet("م ميلادي ميلادية");

/** A year with what showed that it is one. */
export interface YearReading {
  readonly year: YearRef;
  /** The word «عام» or «سنة», an era or a relative word stands with it: it can be nothing else. */
  readonly marked: boolean;
  /** Written in words. */
  readonly inWords: boolean;
}

/** The calendar that an era names («هـ», «ميلادية»), or null. */
export function readEra(line: Line, index: number): CalendarName | null {
  if (isOneOf(line, index, HIJRI)) return "islamic-umalqura";
  return isOneOf(line, index, COMMON_ERA) ? "gregory" : null;
}

interface NumberedYear extends Omit<YearReading, "year"> {
  readonly value: number;
  readonly calendar: CalendarName | null;
}

/** The year that a number stands for, with the era behind it; null for what is none of our era. */
export function numberedYear(
  line: Line,
  after: number,
  { value, calendar, marked, inWords }: NumberedYear,
): Parsed<YearReading> | null {
  if (isBeforeChrist(line, after)) return null;
  const bracket = isSign(line, after, "(") && isSign(line, after + 2, ")") ? 1 : 0;
  const era = readEra(line, after + bracket);
  const used = era ?? calendarOfYear(value, calendar);
  if (value < 100 || value > 2200 || (calendar !== null && value < 1000 && !marked)) return null;
  return {
    value: {
      year: { kind: "number", value, calendar: used },
      marked: marked || era !== null,
      inWords,
    },
    end: after + (era === null ? 0 : 1 + 2 * bracket),
  };
}

/** «539 ق.م», «قبل الميلاد»: EDTF could say it, news does not need it; better none than 539 of our era. */
function isBeforeChrist(line: Line, index: number): boolean {
  return (
    line[index]?.text === "ق" ||
    (line[index]?.text === "قبل" && line[index + 1]?.text === "الميلاد")
  );
}

/** Without an era, 1380–1470 is the Hijri century of the Arab press, unless a Gregorian month says otherwise. */
function calendarOfYear(value: number, ofMonth: CalendarName | null): CalendarName {
  const looksHijri = value >= 1380 && value <= 1470;
  if (ofMonth === "gregory") return "gregory";
  if (ofMonth === "islamic-umalqura") return value <= 1600 ? "islamic-umalqura" : "gregory";
  return looksHijri ? "islamic-umalqura" : "gregory";
}
