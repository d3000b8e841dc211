import { extractDates } from "../../dates/extract-dates.ts";
import { isOutlet, isPlace } from "./names.ts";
import { textOf, unclaimed, withFinding, type Step } from "../draft.ts";

const HEAD = 4;
const LONGEST = 130;

/** What is left of a dateline beside its date: era signs, marks. */
const noise = /(?:^|\s)(?:الموافق|م|هـ|ه|يوم|في)(?=\s|$)|[-–—/،,:()]/gu;

/**
 * «القاهرة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس»: the place, the day and the sign with which an agency
 * heads its report. It dates the report, so it counts for less than a date that the page itself gives. The line
 * stays in the text, as the agency printed it.
 */
export const agencyDateline: Step = {
  name: "agency-dateline",
  run: (draft) => {
    for (const index of unclaimed(draft, HEAD)) {
      const line = draft.lines[index];
      const text = line ? textOf(line) : "";
      if (line === undefined || text.length > LONGEST) continue;
      const read = readDateline(text);
      if (read === null) continue;
      const base = line.raw.text.length - text.length;
      const rule = "agency-dateline";
      const common = { rule, certainty: "stated", weight: 60 } as const;
      let result = withFinding(
        draft,
        { ...common, field: "date", value: read.edtf },
        { line: index, start: base + read.start, end: base + read.end },
      );
      for (const [field, value] of [
        ["dateline", read.place],
        ["source", read.outlet],
      ] as const) {
        const start = value === null ? -1 : text.indexOf(value);
        if (value === null || start < 0) continue;
        const where = { line: index, start: base + start, end: base + start + value.length };
        result = withFinding(result, { ...common, field, value }, where);
      }
      return result;
    }
    return draft;
  },
};

/** Whether a line is such a dateline. */
export function isAgencyDateline(text: string): boolean {
  return text.length <= LONGEST && readDateline(text) !== null;
}

function readDateline(text: string) {
  if (!/\d|[٠-٩]/.test(text)) return null;
  const dates = extractDates(text).filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || first.edtf !== last.edtf) return null;
  const place = text.slice(0, first.start).replace(noise, " ").trim();
  const tail = text.slice(last.end).replace(noise, " ").replace(/\s+/g, " ").trim();
  if (place.split(" ").length > 4 || tail.split(" ").length > 4) return null;
  const outlet = tail !== "" && isOutlet(tail) ? tail : null;
  const known = isPlace(place);
  if ((place === "" && outlet === null) || (!known && outlet === null)) return null;
  if (tail !== "" && outlet === null) return null;
  return { edtf: first.edtf, start: first.start, end: last.end, place: place || null, outlet };
}
