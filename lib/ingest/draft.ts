import type { Certainty } from "../article/article.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";
import type { RawArticle, RawLine } from "./raw-article.ts";
import { rawSpan } from "./lines/raw-span.ts";

/** What a line turned out to be. Text that no step claims is the body. */
export type LineRole = "text" | "title" | "metadata" | "furniture";

/** A line while the steps read it. */
export interface DraftLine {
  readonly raw: RawLine;
  readonly role: LineRole;
  /** How many UTF-16 units of `raw.text` a step has taken off its head; the rest is the line's text. */
  readonly taken: number;
  /** Where the line's text ends in `raw.text`, when a step has taken off its tail as well. */
  readonly until?: number;
  /** Where a dateline or byline at the head of the text ends in `raw.text`: it names where a desk is, no subject. */
  readonly dateline?: number;
  /** The rule that gave the role. */
  readonly rule?: string;
}

/** The metadata that layout steps look for. */
export type Field = "title" | "date" | "credit" | "author" | "source" | "dateline" | "desk";

/** One value that a step read, with where it stands. */
export interface Finding {
  readonly field: Field;
  readonly value: string;
  readonly rule: string;
  readonly certainty: Certainty;
  /** Of two findings for one field the one with the higher weight is taken, then the earlier. Below 0: never. */
  readonly weight: number;
  /** Half-open UTF-16 span in the decoded raw text. */
  readonly span: { readonly start: number; readonly end: number };
}

/** An article in the making: what the steps have read so far. */
export interface Draft {
  readonly raw: RawArticle;
  readonly lines: readonly DraftLine[];
  readonly findings: readonly Finding[];
  /** Whether whoever collected the file put a date in front of the page's own first line. */
  readonly collected: boolean;
  /** The papers and agencies whose names are known. */
  readonly outlets: OutletTable;
  /** The date that a person gave the article, EDTF; undefined when nobody did. */
  readonly given: string | undefined;
}

/** One layout rule. Steps are pure: a draft in, a draft out. */
export interface Step {
  readonly name: string;
  readonly run: (draft: Draft) => Draft;
}

/**
 * @param outlets the papers and agencies whose names are known.
 * @param given the date that a person gave the article, EDTF.
 */
export function startDraft(raw: RawArticle, outlets: OutletTable, given?: string | null): Draft {
  const lines = raw.lines.map((line) => ({ raw: line, role: "text", taken: 0 }) as const);
  return { raw, lines, findings: [], collected: false, outlets, given: given ?? undefined };
}

/** What is left of a line. */
export function textOf(line: DraftLine): string {
  return line.raw.text.slice(line.taken, endOf(line)).trim();
}

/** Where the text of a line ends in `raw.text`. */
export function endOf(line: DraftLine): number {
  return line.until ?? line.raw.text.length;
}

/** Where the text of a line starts in `raw.text`. */
export function startOf(line: DraftLine): number {
  const rest = line.raw.text.slice(line.taken);
  return line.taken + rest.length - rest.trimStart().length;
}

/** The same draft with one line replaced. */
export function withLine(draft: Draft, index: number, change: Partial<DraftLine>): Draft {
  const lines = draft.lines.map((line, at) => (at === index ? { ...line, ...change } : line));
  return { ...draft, lines };
}

/**
 * The same draft with one more finding.
 * @param where line index, and half-open span in the cleaned line (`raw.text`); the whole rest without it.
 */
export function withFinding(
  draft: Draft,
  finding: Omit<Finding, "span">,
  where: { readonly line: number; readonly start?: number; readonly end?: number },
): Draft {
  const line = draft.lines[where.line];
  if (line === undefined) return draft;
  const { start = line.taken, end = endOf(line) } = where;
  const span = rawSpan(draft.raw.text, line.raw, start, end);
  return { ...draft, findings: [...draft.findings, { ...finding, span }] };
}

/** Indexes of the lines that no step has claimed, at most `limit` from the head. */
export function unclaimed(draft: Draft, limit = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  for (const [index, line] of draft.lines.entries()) {
    if (found.length >= limit) break;
    if (line.role === "text" && textOf(line) !== "") found.push(index);
  }
  return found;
}

/** The finding that stands for a field, or null. */
export function best(draft: Draft, field: Field): Finding | null {
  let found: Finding | null = null;
  for (const finding of draft.findings) {
    if (finding.field !== field || finding.weight < 0) continue;
    if (found === null || finding.weight > found.weight) found = finding;
  }
  return found;
}
