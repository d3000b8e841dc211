import { isOutlet, isPlace } from "./names.ts";
import { textOf, unclaimed, withFinding, withLine, type Draft, type Step } from "../draft.ts";
import { parseDateLine } from "../../dates/parse-date-line.ts";

/** Lines at the head among which a date line is looked for. */
const HEAD = 9;

/**
 * A line at the head that is a date and nothing else, or a date and the paper's name. The date after the headline
 * is the article's. Where several stand there, or the page's masthead does, the first, above the headline, is
 * the day on which the page was saved: it is kept as evidence, and dates nothing.
 */
export const dateLines: Step = {
  name: "date-line",
  run: (draft) => {
    let result = draft;
    let headline = false;
    const found: { readonly line: number; readonly below: boolean }[] = [];
    for (const index of unclaimed(draft, HEAD)) {
      const line = draft.lines[index];
      if (line === undefined || line.taken > 0) continue;
      const text = textOf(line);
      const read = readDateLine(text);
      if (read === null) {
        headline = true;
        continue;
      }
      found.push({ line: index, below: headline });
      const base = line.raw.text.length - text.length;
      const where = { line: index, start: base + read.start, end: base + read.end };
      result = withFinding(
        withLine(result, index, { role: "metadata", rule: "date-line" }),
        {
          field: "date",
          value: read.edtf,
          rule: headline ? "date-line" : "date-line-above",
          certainty: "stated",
          weight: headline ? 80 : 70,
        },
        where,
      );
      if (read.rest !== "") result = withRest(result, index, read.rest);
    }
    const masthead = draft.lines.some(({ rule }) => rule === "furniture-head");
    const later = found.some(({ below }) => below);
    return masthead || later ? withoutSavedDate(result) : result;
  },
};

/**
 * Takes the name beside the date as the source or the place where it is known to be one and not the other;
 * a section («اقتصاد»), a reporter, or a name that is both a city and its paper («عمان») says neither for sure.
 */
function withRest(draft: Draft, line: number, rest: string): Draft {
  const start = draft.lines[line]?.raw.text.indexOf(rest) ?? -1;
  const [outlet, place] = [isOutlet(rest), isPlace(rest)];
  if (start < 0 || outlet === place) return draft;
  const field = place ? "dateline" : "source";
  const finding = {
    field,
    value: rest,
    rule: "date-line-name",
    certainty: "stated",
    weight: 80,
  } as const;
  return withFinding(draft, finding, { line, start, end: start + rest.length });
}

/** Takes the dates above the headline out of the running. */
function withoutSavedDate(draft: Draft): Draft {
  const findings = draft.findings.map((finding) =>
    finding.rule === "date-line-above"
      ? { ...finding, rule: "saved-page-date", weight: -1 }
      : finding,
  );
  return { ...draft, findings };
}

/** A date that fills its line, and the name that may stand beside it. */
interface ReadDateLine {
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
function readDateLine(text: string): ReadDateLine | null {
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
