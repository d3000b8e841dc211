import type { CalendarName, Expression } from "./expression.ts";

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
