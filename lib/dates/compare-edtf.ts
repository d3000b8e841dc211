import { oncePerText } from "../base/once.ts";
import { formatEdtf } from "./edtf.ts";
import { earliestDay, latestDay, toEdtf, type EdtfInput } from "./edtf-bounds.ts";

/**
 * Order of two dates, oldest first, for `Array#sort`. A date is placed by the first day it may cover,
 * or by its last where the start is open; of two that begin together the less precise comes first
 * (a month before its first day, as a register files a heading before its entries). Dates without
 * a known year come last, in calendar order of what is known; texts that are no EDTF after them.
 */
export function compareEdtf(a: EdtfInput, b: EdtfInput): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A text that sorts as the date does. Opaque: it is not a date and must never be shown. */
function sortKey(input: EdtfInput): string {
  return typeof input === "string" ? keyOfText(input) : madeKey(input);
}

/** An archive repeats its dates, and sorting asks for each many times. */
const keyOfText = oncePerText(madeKey, { most: 50_000 });

function madeKey(input: EdtfInput): string {
  const date = toEdtf(input);
  if (date === null) return `~~~${typeof input === "string" ? input : ""}`;
  const first = earliestDay(date);
  const last = latestDay(date);
  const text = formatEdtf(date);
  // Before Christ the greater number is the older year.
  if (/^(?:\.\.\/)?-/.test(text)) return ` ${complement(text)}`;
  if (first === null && last === null) return `~~${text}`;
  // The complement of the last day puts the longer span first.
  const span = last === null ? "" : complement(last);
  return `${first ?? last ?? ""} ${span} ${text}`;
}

function complement(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
