import { parseDateLine } from "../../dates/parse-date-line.ts";
import { isOutlet, isPlace } from "../names/name-set.ts";

/** A date that fills its line, and the name that may stand beside it. */
export interface ReadDateLine {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  /** The paper's name or the place; empty when the date stands alone. */
  readonly rest: string;
}

/** What may stand between a date and a name on its line: «الاثنين 10 آب / أغسطس 2015 - عكاظ». */
const parted = /^\s*[-–—|،,/•·(]|[-–—|،,/•·)]\s*$/u;
const cut = /\s+[-–—|•·]\s+|\s*\|\s*/gu;
const LONGEST = 120;

/**
 * Reads a line that is a date, or a date and a name set apart from it.
 * @returns null for anything else, such as a headline with a date in it.
 */
export function readDateLine(text: string): ReadDateLine | null {
  if (text.length > LONGEST || !/[\d٠-٩]/.test(text)) return null;
  const read = parseDateLine(text, { allowRest: true });
  if (read !== null) {
    if (read.rest === "") return read;
    const apart = parted.test(text.slice(read.end)) || parted.test(text.slice(0, read.start));
    const named = isOutlet(read.rest) || isPlace(read.rest);
    return named || (apart && read.rest.split(" ").length <= 4) ? read : null;
  }
  // The name itself may hold a word of time: «عين اليوم».
  for (const { index, 0: mark } of text.matchAll(cut)) {
    const [before, after] = [text.slice(0, index), text.slice(index + mark.length)];
    const alone = parseDateLine(before);
    if (alone !== null && (isOutlet(after) || isPlace(after))) return { ...alone, rest: after };
    const last = parseDateLine(after);
    if (last !== null && (isOutlet(before) || isPlace(before))) {
      const shift = index + mark.length;
      return { ...last, start: last.start + shift, end: last.end + shift, rest: before };
    }
  }
  return null;
}
