import { withFinding, withLine, type Step } from "../../draft.ts";

const prefix = /^date[ :]+(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?=\s|$)\s*/i;

/**
 * ` date YYYY[-MM[-DD]] ` at the head of a file was put there by whoever collected it, in front of the page's
 * own first line, whatever that is: a credit, a dateline or the first sentence. It is taken off that line, and
 * its precision is the publication date's: a month stays a month.
 */
export const datePrefix: Step = {
  name: "date-prefix",
  run: (draft) => {
    const first = draft.lines[0];
    const match = first && prefix.exec(first.raw.text);
    const value = match?.[1];
    if (!match || value === undefined || !isDay(value)) return draft;
    const found = withFinding(
      { ...draft, collected: true },
      { field: "date", value, rule: "date-prefix", certainty: "stated", weight: 100 },
      { line: 0, start: match[0].indexOf(value), end: match[0].indexOf(value) + value.length },
    );
    const rest = first.raw.text.slice(match[0].length);
    return withLine(found, 0, {
      taken: match[0].length,
      ...(rest === "" ? { role: "metadata", rule: "date-prefix" } : {}),
    });
  },
};

/** Whether the calendar has the date: 2023-02-30 is no date and is left in the text. */
function isDay(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
