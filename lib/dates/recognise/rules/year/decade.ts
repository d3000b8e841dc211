import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { Reading } from "../../expression.ts";
import { readSmallNumber } from "../number.ts";

const CENTURY = wordSet("القرن");
const LAST = wordSet("الماضي المنصرم الفائت");
const PRESENT = wordSet("الحالي الجاري");
const OF = wordSet("من في");
/** «في الستينيات من العمر»: an age. */
const AGE = wordSet("عمر العمر عمره عمرها عمرهم عمري");
const OTHER_ERAS = wordSet("هجري الهجري للهجرة قبل ق هـ");

/** «السبعينيات», «ثمانينات القرن الماضي»; of the twentieth century unless another is named. */
export function readDecade(line: Line, index: number): Reading | null {
  const meaning = line[index]?.meaning;
  if (meaning?.decade === undefined) return null;
  const end = index + 1;
  const at = isOneOf(line, end, OF) ? end + 1 : end;
  if (isOneOf(line, at, AGE)) return null;
  const century = readCenturyNumber(line, at);
  const prefix = String(century?.value ?? 19);
  if (prefix.length > 2) return null;
  return {
    expression: { kind: "digits", year: `${prefix.padStart(2, "0")}${meaning.decade}X` },
    rule: "decade",
    end: century?.end ?? end,
  };
}

/** «القرن التاسع عشر», «القرن الـ19», «القرن الماضي». */
export function readCentury(line: Line, index: number): Reading | null {
  const century = readCenturyNumber(line, index);
  if (century === null) return null;
  const year = `${String(century.value).padStart(2, "0")}XX`;
  return { expression: { kind: "digits", year }, rule: "century", end: century.end };
}

/** The first two digits of the years of a century, as people count them: the 20th is 19XX. */
function readCenturyNumber(line: Line, index: number): Parsed<number> | null {
  if (!isOneOf(line, index, CENTURY)) return null;
  if (isOneOf(line, index + 1, LAST)) return { value: 19, end: index + 2 };
  if (isOneOf(line, index + 1, PRESENT)) return { value: 20, end: index + 2 };
  const number = readSmallNumber(line, index + 1);
  if (number !== null) {
    const { value, ordinal, article, digits } = number.value;
    if (value < 1 || value > 21 || !(ordinal || article || digits)) return null;
    return isOneOf(line, number.end, OTHER_ERAS) ? null : { value: value - 1, end: number.end };
  }
  // «القرن العشرين» is an ordinal in the shape of a ten.
  return null;
}
