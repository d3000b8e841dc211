import type { ArticleEvidence, Evidence } from "../article/article.ts";
import type { ParagraphSources } from "./assemble.ts";
import { endOf, type Draft, type DraftLine } from "./draft.ts";
import { rawSpan } from "./lines/raw-span.ts";

/** Longest quotation of markup; words are quoted whole. */
const MARKUP = 200;

type Dropped = ArticleEvidence["dropped"][number];

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a raw file is neither in the article nor evidence of a value, each stretch with the rule that left it
 * out, so that no word of the file vanishes.
 * @param values the article's values with their spans, as people left them.
 * @param sources the lines that are the article's title and paragraphs.
 */
export function leftOut(
  draft: Draft,
  values: readonly Evidence[],
  sources: ParagraphSources,
): readonly Dropped[] {
  const { text, dropped } = draft.raw;
  const [title, ...paragraphs] = sources;
  const shown = new Set(title?.role === "text" ? [title, ...paragraphs] : paragraphs);
  const spans = values.flatMap(({ span }) => (span ? [span] : []));
  const words = draft.lines.flatMap((line) => {
    const covered = spans.filter((span) => span.start < line.raw.end && span.end > line.raw.start);
    if (shown.has(line)) covered.push(rawSpan(text, line.raw, line.taken, endOf(line)));
    const gaps = gapsBetween({ start: line.raw.start, end: line.raw.end }, covered);
    return gaps.flatMap((gap): Dropped[] => {
      const span = trimmed(text, gap);
      const quote = text.slice(span.start, span.end);
      return saysSomething(quote) ? [{ rule: ruleOf(draft, line, span), ...span, quote }] : [];
    });
  });
  const markup = dropped.map(({ rule, start, end }): Dropped => {
    return { rule, start, end, quote: text.slice(start, Math.min(end, start + MARKUP)) };
  });
  return [...words, ...markup].sort((a, b) => a.start - b.start);
}

function gapsBetween(whole: Span, covered: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = whole.start;
  for (const { start, end } of [...covered].sort((a, b) => a.start - b.start)) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return from < whole.end ? [...gaps, { start: from, end: whole.end }] : gaps;
}

/** Without the blanks at either end. */
function trimmed(text: string, { start, end }: Span): Span {
  const quote = text.slice(start, end);
  const lead = quote.length - quote.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + quote.trimEnd().length) };
}

/** Whether letters or digits stand there beside HTML. */
function saysSomething(quote: string): boolean {
  return /[\p{L}\p{N}]/u.test(quote.replace(/<[^<>]*>|&#?\w+;/gu, ""));
}

/**
 * The rule of a reading that counted for nothing, such as the date on which a page was saved; else that of the value
 * beside which the stretch stands («نشر في» before a date), else the line's.
 */
function ruleOf(draft: Draft, line: DraftLine, { start, end }: Span): string {
  const near = draft.findings.filter(
    ({ span }) => span.start >= line.raw.start && span.end <= line.raw.end,
  );
  const inside = near.find(({ span }) => span.start >= start && span.end <= end);
  const behind = near.find(({ span }) => span.start >= end);
  return inside?.rule ?? behind?.rule ?? near.at(-1)?.rule ?? line.rule ?? "furniture";
}
