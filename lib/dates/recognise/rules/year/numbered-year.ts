import { wordSet } from "../../../../arabic/fold.ts";
import { gregorianYearOfHijri } from "../../../hijri.ts";
import type { CalendarName, YearRef } from "../../expression.ts";
import { isOneOf, isSign, type Line, type Parsed } from "../../tokens.ts";
import { readBeforeChrist, readEra } from "./era.ts";
import { isMetre } from "./quantity.ts";

const MATCHING = wordSet("الموافق موافق الموافقة المصادف لعام لسنة للعام للسنة");

/** A year with what showed that it is one. */
export interface YearReading {
  readonly year: YearRef;
  /** The word «عام» or «سنة», an era or a relative word stands with it: it can be nothing else. */
  readonly marked: boolean;
  /** Written in words. */
  readonly inWords: boolean;
}

/** A number that may be a year, and where it stands. */
export interface NumberedYear extends Omit<YearReading, "year"> {
  readonly value: number;
  /** Of the month before it; null when the year stands alone. */
  readonly calendar: CalendarName | null;
  readonly start: number;
  readonly end: number;
}

/** The year that a number stands for, with the era behind it and the same year in the other calendar; null for what is none. */
export function numberedYear(line: Line, number: NumberedYear): Parsed<YearReading> | null {
  const { calendar, inWords } = number;
  const before = readBeforeChrist(line, number.end);
  if (before !== null) {
    // ISO 8601 counts the years without a gap: 1 BC is 0000.
    const year = { kind: "number", value: 1 - number.value, calendar: "gregory" } as const;
    return { value: { year, marked: true, inWords }, end: before };
  }
  const first = readOneYear(line, number);
  if (first === null) return null;
  const second = readOtherCalendar(line, first);
  const civil = calendar !== "islamic-umalqura";
  const chosen = second !== null && (second.calendar === "gregory") === civil ? second : first;
  return {
    value: {
      year: { kind: "number", value: chosen.value, calendar: chosen.calendar },
      marked: first.marked || second !== null,
      inWords,
    },
    end: second?.end ?? first.end,
  };
}

interface OneYear {
  readonly value: number;
  readonly calendar: CalendarName;
  readonly marked: boolean;
  readonly end: number;
}

function readOneYear(line: Line, number: NumberedYear): OneYear | null {
  const { value, calendar, marked, inWords, start, end } = number;
  const bracket = isSign(line, end, "(") && isSign(line, end + 2, ")") ? 1 : 0;
  const era = readEra(line, end + bracket);
  const used = era?.value ?? calendarOfYear(value, calendar);
  if (value > 2200 || (value < 100 && era === null)) return null;
  if (calendar !== null && value < 1000 && !marked && era === null) return null;
  const letter = !marked && calendar === null && era !== null && line[era.end - 1]?.text === "م";
  if (letter && !isBesideHijri(line, era.end)) {
    if (inWords ? value % 1000 === 0 : isMetre(line, start, era.end - 1, value)) return null;
  }
  const after = era === null ? end : era.end + bracket;
  return { value, calendar: used, marked: marked || era !== null, end: after };
}

/** «1205م / 603 هـ» */
function isBesideHijri(line: Line, index: number): boolean {
  if (!isSign(line, index, "(/-–\\") || line[index + 1]?.kind !== "number") return false;
  return readEra(line, index + 2)?.value === "islamic-umalqura";
}

/** «1440هـ/2019م», «1440هـ (2019م)», «2019م الموافق 1440هـ»: the same year in the other calendar; null unless the two agree. */
function readOtherCalendar(line: Line, first: OneYear): OneYear | null {
  const opens = isSign(line, first.end, "(");
  let at = isSign(line, first.end, "(/\\-–—،=") ? first.end + 1 : first.end;
  while (isOneOf(line, at, MATCHING)) at++;
  const token = line[at];
  if (at === first.end || token?.kind !== "number" || token.text.length < 3) return null;
  const era = readEra(line, at + 1);
  const end = era?.end ?? at + 1;
  if (opens && !isSign(line, end, ")")) return null;
  const value = Number(token.text);
  const calendar = first.calendar === "gregory" ? "islamic-umalqura" : "gregory";
  if (era !== null && era.value !== calendar) return null;
  const [lunar, civil] = calendar === "gregory" ? [first.value, value] : [value, first.value];
  const apart = civil - gregorianYearOfHijri(lunar);
  // With both eras printed they are one date, even where the count is out by a year.
  const slack = era !== null && first.marked ? 1 : 0;
  if (apart < -slack || apart > 1 + slack) return null;
  return { value, calendar, marked: true, end: opens ? end + 1 : end };
}

/** Without an era, 1380–1470 is the Hijri century of the Arab press, unless a Gregorian month says otherwise. */
function calendarOfYear(value: number, ofMonth: CalendarName | null): CalendarName {
  const looksHijri = value >= 1380 && value <= 1470;
  if (ofMonth === "gregory") return "gregory";
  if (ofMonth === "islamic-umalqura") return value <= 1600 ? "islamic-umalqura" : "gregory";
  return looksHijri ? "islamic-umalqura" : "gregory";
}
