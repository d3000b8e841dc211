import type { Part, Unit } from "./words/time-words.ts";

/** The calendar a date was written in. */
export type CalendarName = "gregory" | "islamic-umalqura";

/** Deixis: where a word points, seen from the publication: −1 back («الماضي»), 0 here («الجاري»), +1 ahead («المقبل»). */
export type Deixis = -1 | 0 | 1;

/** A year as the text gives it: a number (1 − n for the year n before Christ), one counted from the reference date, or "the same year". */
export type YearRef =
  | { readonly kind: "number"; readonly value: number; readonly calendar: CalendarName }
  /** The last two digits of a year. */
  | { readonly kind: "short"; readonly value: number }
  | { readonly kind: "shift"; readonly by: number }
  | { readonly kind: "same" };

/** A month as the text gives it. */
export type MonthRef =
  | {
      readonly kind: "named";
      readonly calendar: CalendarName;
      readonly month: number;
      readonly deixis: Deixis | null;
    }
  | { readonly kind: "shift"; readonly by: number }
  | { readonly kind: "same" };

/** A date of the calendar with whatever parts the text names. */
export interface CalendarExpression {
  readonly kind: "calendar";
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: MonthRef | null;
  readonly year: YearRef | null;
  /** The same day in the other calendar, where both are printed («الموافق»). */
  readonly paired: CalendarExpression | null;
}

/** A date of the calendar of which the text names these parts and no other. */
export function calendarDate(
  parts: Partial<Omit<CalendarExpression, "kind" | "paired">>,
): CalendarExpression {
  const { weekday = null, day = null, month = null, year = null } = parts;
  return { kind: "calendar", weekday, day, month, year, paired: null };
}

/** What a rule read, before it is resolved against the reference date and the dates named before it. */
export type Expression =
  | CalendarExpression
  | {
      readonly kind: "day-shift";
      readonly by: number;
      readonly weekday: number | null;
      readonly date: CalendarExpression | null;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      /** ±2 for «قبل الماضي» and «بعد المقبل». */
      readonly deixis: Deixis | -2 | 2 | null;
      /** The week, counted from the reference's own; null when none is named. */
      readonly week: number | null;
    }
  | { readonly kind: "unit"; readonly unit: Unit; readonly by: number }
  | {
      readonly kind: "units";
      readonly unit: Unit;
      readonly count: number;
      readonly deixis: Deixis;
    }
  | {
      readonly kind: "distance";
      readonly unit: Unit;
      readonly count: number;
      readonly approximate: boolean;
    }
  | {
      readonly kind: "year-part";
      /** EDTF code: 21–24 seasons, 33–36 quarters, 40–41 halves. */
      readonly code: number;
      readonly year: YearRef | null;
      readonly deixis: Deixis | null;
    }
  | { readonly kind: "quarter"; readonly by: Deixis }
  | { readonly kind: "digits"; readonly year: string }
  | {
      readonly kind: "nth";
      /** From 1; −1 is the last. */
      readonly n: number;
      readonly what: "day" | "week" | number;
      readonly of: Expression;
    }
  | { readonly kind: "part"; readonly part: Part; readonly of: Expression }
  | { readonly kind: "about"; readonly of: Expression }
  | { readonly kind: "range"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "since"; readonly from: Expression }
  | { readonly kind: "until"; readonly to: Expression }
  | { readonly kind: "same-day"; readonly by: number }
  | { readonly kind: "same-year" };

/** A span of tokens that a rule read: `end` is exclusive. */
export interface Reading {
  readonly expression: Expression;
  readonly rule: string;
  readonly end: number;
}

/** The calendar in which a date was written; of a printed pair, the one its value is in. */
export function calendarOf(expression: Expression): CalendarName {
  switch (expression.kind) {
    case "calendar": {
      const named = expression.month?.kind === "named" ? expression.month.calendar : null;
      const ofYear = expression.year?.kind === "number" ? expression.year.calendar : null;
      return expression.paired === null ? (named ?? ofYear ?? "gregory") : "gregory";
    }
    case "range":
    case "until":
      return calendarOf(expression.to);
    case "since":
      return calendarOf(expression.from);
    case "nth":
    case "part":
    case "about":
      return calendarOf(expression.of);
    default:
      return "gregory";
  }
}
