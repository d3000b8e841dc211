import { wordSet } from "../../../../arabic/fold.ts";
import type { CalendarName } from "../../expression.ts";
import { isOneOf, isSign, type Line, type Parsed } from "../../tokens.ts";

const HIJRI = wordSet("هـ هجري هجرية للهجرة");
const COMMON_ERA = wordSet("م ميلادي ميلادية للميلاد مسيحي مسيحية إفرنجي");
const OF = wordSet("من بعد");
const HIJRA = wordSet("الهجرة");
const BIRTH = wordSet("الميلاد ميلاد");
const BEFORE = wordSet("قبل");
const YEARS = wordSet("عام سنة عاما");

/** The calendar that an era names («هـ», «ميلادية», «للهجرة», «بعد الميلاد»), or null. */
export function readEra(line: Line, index: number): Parsed<CalendarName> | null {
  // «2011 لم», «2011 ولم», «2011 له» begin with no era.
  const { text, meaning } = line[index] ?? {};
  if (meaning?.base.length === 1 && text !== meaning.base) return null;
  if (isOneOf(line, index, HIJRI)) return { value: "islamic-umalqura", end: index + 1 };
  if (isOneOf(line, index, COMMON_ERA)) return { value: "gregory", end: index + 1 };
  if (!isOneOf(line, index, OF)) return null;
  if (isOneOf(line, index + 1, HIJRA)) return { value: "islamic-umalqura", end: index + 2 };
  return isOneOf(line, index + 1, BIRTH) ? { value: "gregory", end: index + 2 } : null;
}

/** The index after «ق.م», «ق م» or «قبل الميلاد» (also «3000 سنة قبل الميلاد»), or null. */
export function readBeforeChrist(line: Line, start: number): number | null {
  const index = isOneOf(line, start, YEARS) && isOneOf(line, start + 1, BEFORE) ? start + 1 : start;
  if (isOneOf(line, index, BEFORE) && isOneOf(line, index + 1, BIRTH)) return index + 2;
  if (line[index]?.text !== "ق") return null;
  const at = isSign(line, index + 1, ".") ? index + 2 : index + 1;
  return line[at]?.text === "م" ? at + 1 : null;
}
