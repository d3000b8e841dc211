import { isBesideDate } from "../../../dates/parse-date-line.ts";
import {
  best,
  type Draft,
  type DraftLine,
  startOf,
  type Step,
  textOf,
  unclaimed,
  withFinding,
  withLine,
} from "../../draft.ts";
import { isProse } from "../headline/headline.ts";
import { dayHeadings, isDayOfEvent } from "./days-of-the-text.ts";
import { readDateLine, type ReadDateLine } from "./read-date-line.ts";

/** Lines at the head among which a date line is looked for. */
const HEAD = 9;

/** «العدد 1234», «الصفحة 3»: of the paper itself, whose day is the article's. */
const issue = /^(?:رقم )?(?:ال)?(?:عدد|صفحة)(?: رقم)?[\s:：(\[]*[\d٠-٩]/u;

/**
 * A line at the head that is a date and nothing else, or a date and the names that a page sets beside it: paper,
 * place, author, section. The date after the headline is the article's. Where several stand there, or the page's
 * masthead does, the first, above the headline, is the day on which the page was saved: it is kept as evidence, and
 * dates nothing. Below the text a date counts when it is the last line and nothing else dates the file (a letter, a
 * column), or when it is the only one of the file: several are the headings of a chronology, and stay in the text.
 */
export const dateLines: Step = {
  name: "date-line",
  run: (draft) => {
    let result = draft;
    const found: { readonly line: number; readonly below: boolean }[] = [];
    const above: DraftLine[] = [];
    const open = unclaimed(draft).map((index) => textOf(draft.lines[index] as DraftLine));
    const bare = open.map((text) => readDateLine(text, draft.outlets));
    const headings = dayHeadings(open, bare);
    const only = countDays(bare) === 1;
    for (const [at, index] of unclaimed(draft, HEAD).entries()) {
      const line = draft.lines[index];
      if (line === undefined || line.taken > 0) continue;
      const read = headings.has(at) ? null : readDateLine(textOf(line), draft.outlets, draft.given);
      if (read === null || isDayOfEvent(open, at) || !belongs(read, above, only)) {
        above.push(line);
        continue;
      }
      const below = above.length > 0;
      found.push({ line: index, below });
      result = withDate(result, index, read, below ? "date-line" : "date-line-above");
    }
    for (const { line } of found) result = withoutLabels(result, line);
    const masthead = draft.lines.some(
      ({ rule, raw }) => rule === "furniture-head" && !issue.test(raw.text),
    );
    const later = found.some(({ below }) => below);
    return atFoot(masthead || later ? withoutSavedDate(result) : result);
  },
};

/** «نشر في:», «10:30 ص», «الأحد»: lines directly above and below a date line that belong to it. */
function withoutLabels(draft: Draft, date: number): Draft {
  return [date - 1, date + 1].reduce((state, at) => {
    const line = state.lines[at];
    const label = line?.role === "text" && isBesideDate(textOf(line));
    return label ? withLine(state, at, { role: "metadata", rule: "date-line" }) : state;
  }, draft);
}

/** Whether a date line speaks of the article, by the lines that stand above it. @param only it is the file's only one */
function belongs(read: ReadDateLine, above: readonly DraftLine[], only: boolean): boolean {
  const prose = above.some((line) => isProse(textOf(line)));
  // «أبرز العناوين - 5 مايو 2019» above all is a headline, and below the text a heading of its own.
  if (!read.known) return above.length === 1 && !prose;
  return !prose || read.names.length > 0 || read.labelled || only;
}

/** How many days the date lines among some lines name. */
function countDays(lines: readonly (ReadDateLine | null)[]): number {
  return new Set(lines.flatMap((line) => (line?.known ? [line.edtf] : []))).size;
}

function atFoot(draft: Draft): Draft {
  const last = unclaimed(draft).at(-1);
  const line = last === undefined ? undefined : draft.lines[last];
  if (last === undefined || line === undefined || best(draft, "date") !== null) return draft;
  const read = last > 1 ? readDateLine(textOf(line), draft.outlets, draft.given) : null;
  if (!read?.known) return draft;
  const open = unclaimed(draft).map((at) => textOf(draft.lines[at] as DraftLine));
  return countDays(open.map((text) => readDateLine(text, draft.outlets))) === 1
    ? withDate(draft, last, read, "date-line-foot")
    : draft;
}

const weights = { "date-line": 80, "date-line-above": 70, "date-line-foot": 65 } as const;

function withDate(draft: Draft, index: number, read: ReadDateLine, rule: keyof typeof weights) {
  const line = draft.lines[index] as DraftLine;
  const base = startOf(line);
  const certainty = "stated";
  let result = withFinding(
    withLine(draft, index, { role: "metadata", rule: "date-line" }),
    { field: "date", value: read.edtf, rule, certainty, weight: weights[rule] },
    { line: index, start: base + read.start, end: base + read.end },
  );
  for (const { field, value } of read.names) {
    const start = line.raw.text.indexOf(value);
    if (start < 0) continue;
    const where = { line: index, start, end: start + value.length };
    const finding = { field, value, rule: "date-line-name", certainty, weight: 80 } as const;
    result = withFinding(result, finding, where);
  }
  return result;
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
