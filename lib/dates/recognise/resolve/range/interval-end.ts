import { earliestDay, latestDay } from "../../../edtf-bounds.ts";
import { parseEdtf, type EdtfBound } from "../../../edtf.ts";
import { formatEdtf } from "../../../format-edtf.ts";

/** One end of a value, as EDTF. */
export function intervalEnd(edtf: string, side: "start" | "end"): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  if (date.kind === "point") {
    // Seasons and quarters stand in intervals as their months, which every EDTF reader knows.
    const day = side === "start" ? earliestDay(date) : latestDay(date);
    return date.season === null || day === null ? edtf : day.slice(0, 7);
  }
  const end: EdtfBound = date[side];
  return typeof end === "string" ? ".." : formatEdtf(end);
}

/** «منذ» and «حتى» a value; what has neither year nor month stays as it is. */
export function openEnded(edtf: string, kind: "since" | "until"): string | null {
  if (earliestDay(edtf) === null && latestDay(edtf) === null && !/-\d\d/.test(edtf)) return edtf;
  return kind === "since" ? `${intervalEnd(edtf, "start")}/..` : `../${intervalEnd(edtf, "end")}`;
}
