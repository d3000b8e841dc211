import { toLatinDigits } from "../../../arabic/digits.ts";
import type { Period } from "../../words/date-terms.ts";
import type { Asked, NoSuchDay, Read } from "./asked.ts";
import { yearOf } from "./asked-year.ts";
import { periodOf } from "./period-of.ts";

/** 31-12-2022, and what stands behind it. */
const LONGEST_FIGURES = 12;

/** 2022-03-15, 15/3/2022, 15.3.2022, 3/2022, 2022-03: the day before the month, as Arab papers write it. */
export function readFigures(asked: Asked, at: number): Read<Period | NoSuchDay> | null {
  const start = asked.words[at]?.start ?? asked.text.length;
  const rest = toLatinDigits(asked.text.slice(start, start + LONGEST_FIGURES));
  const figures =
    /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?(?![\d-])/.exec(rest) ?? monthYear.exec(rest);
  if (!figures) return null;
  const [whole, first = "", , second = "", third] = figures;
  const end = endOf(asked, at, whole.length);
  const date = (
    year: string,
    month: string,
    day: string | null,
  ): Read<Period | NoSuchDay> | null => {
    const inRange = Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) >= 1;
    const own = yearOf(Number(year));
    if (own === null) return null;
    const period = inRange ? periodOf(own, Number(month), day === null ? null : Number(day)) : null;
    return period === null && day === null ? null : { value: period, end };
  };
  if (third === undefined) {
    if (first.length === 4) return second.length === 2 ? date(first, second, null) : null;
    return second.length === 4 ? date(second, first, null) : null;
  }
  if (first.length === 4) return date(first, second, third);
  if (third.length !== 4) return null;
  return Number(second) > 12 ? date(third, first, second) : date(third, second, first);
}

const monthYear = /^(\d{1,2})([-/])(\d{4})(?![\d-])/;

/** Index of the first word that begins after so many letters from another. */
function endOf({ words }: Asked, at: number, length: number): number {
  const stop = (words[at]?.start ?? 0) + length;
  let end = at + 1;
  while ((words[end]?.start ?? Infinity) < stop) end++;
  return end;
}
