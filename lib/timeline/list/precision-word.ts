import { precisionOf } from "../../dates/edtf-bounds.ts";
import { type EdtfBound, parseEdtf } from "../../dates/edtf.ts";
import type { PrecisionWord } from "../../strings/timeline-strings.ts";

/** What is said of the precision of a date. */
interface SaidPrecision {
  readonly word: PrecisionWord;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The word for the precision of an EDTF date; open intervals and unknown years have words of their own. */
export function precisionWord(edtf: string): SaidPrecision {
  const date = parseEdtf(edtf);
  if (date === null) return { word: "unknown", approximate: false, uncertain: false };
  const ends: readonly EdtfBound[] = date.kind === "point" ? [date] : [date.start, date.end];
  const some = (key: "approximate" | "uncertain") =>
    ends.some((end) => typeof end !== "string" && end[key]);
  return {
    word: wordOf(edtf, ends),
    approximate: some("approximate"),
    uncertain: some("uncertain"),
  };
}

function wordOf(edtf: string, [start, end = start]: readonly EdtfBound[]): PrecisionWord {
  if (typeof end === "string") return "openEnd";
  if (typeof start === "string") return "openStart";
  if (start?.year === "XXXX" && start.month !== null) return "yearless";
  return precisionOf(edtf);
}
