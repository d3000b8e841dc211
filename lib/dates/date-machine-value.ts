import { toEdtf, type EdtfInput } from "./edtf-bounds.ts";

/**
 * The value for the `datetime` attribute of `<time>`, or undefined where HTML has no way to write the date
 * without claiming more than is known: seasons, intervals, unknown digits, approximate and uncertain dates.
 * A day or month of an unknown year is a valid "yearless date" only as a whole day (`03-27`).
 * HTML Living Standard, "The time element": valid year, month, date and yearless date strings.
 */
export function dateMachineValue(input: EdtfInput): string | undefined {
  const date = toEdtf(input);
  if (date === null || date.kind === "interval" || date.season !== null) return undefined;
  if (date.approximate || date.uncertain) return undefined;
  if (date.month?.includes("X") || date.day?.includes("X")) return undefined;
  if (date.year === "XXXX") return date.month && date.day ? `${date.month}-${date.day}` : undefined;
  // A year string of HTML must be greater than zero.
  if (date.year.includes("X") || date.year === "0000") return undefined;
  if (date.month === null) return date.year;
  return date.day === null
    ? `${date.year}-${date.month}`
    : `${date.year}-${date.month}-${date.day}`;
}
