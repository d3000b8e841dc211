import type { Article, ArticleEvidence, Evidence } from "../article/article.ts";
import { best, textOf, type Draft, type DraftLine, type Field, type Finding } from "./draft.ts";
import { suggestTitle } from "./suggest-title.ts";

/** Where the paragraphs of an article stand in its raw file; index 0 is the title, null when it is not there. */
export type ParagraphSources = readonly (DraftLine | null)[];

/** What layout alone tells: an article without countries, and the evidence for its values. */
export interface Assembled {
  readonly article: Article;
  readonly values: readonly Evidence[];
  readonly dropped: ArticleEvidence["dropped"];
  readonly sources: ParagraphSources;
}

const fields: readonly Field[] = [
  "title",
  "date",
  "credit",
  "author",
  "source",
  "dateline",
  "desk",
];

/** Makes the article of a draft that all steps have read. */
export function assemble(id: string, draft: Draft): Assembled {
  const { raw } = draft;
  const titleLine = draft.lines.find(({ role }) => role === "title") ?? null;
  const body = draft.lines.filter((line) => line.role === "text" && textOf(line) !== "");
  const paragraphs = body.map(textOf);
  const title = best(draft, "title")?.value ?? null;
  const date = best(draft, "date");
  const value = (field: Field): string | null => best(draft, field)?.value ?? null;
  const article: Article = {
    id,
    lang: "ar",
    title,
    titleStatus: title === null ? "none" : "stated",
    titleSuggestion: title === null ? suggestTitle(paragraphs) : null,
    date: date?.value ?? null,
    dateCertainty: date?.certainty ?? null,
    countries: [],
    credit: value("credit"),
    author: value("author"),
    source: value("source"),
    dateline: value("dateline"),
    raw: { file: raw.file, sha256: raw.sha256, encoding: raw.encoding },
    paragraphs,
  };
  const values = fields.flatMap((field): Evidence[] => {
    const finding = best(draft, field);
    if (finding === null) return [];
    const { rule, certainty, span } = finding;
    const quote = raw.text.slice(span.start, span.end);
    return [{ field, value: finding.value, rule, certainty, span, quote }];
  });
  return { article, values, dropped: droppedFrom(draft, values), sources: [titleLine, ...body] };
}

/** Lines that are neither text nor evidence of a value, so that nothing of the file is lost without a trace. */
function droppedFrom(draft: Draft, values: readonly Evidence[]): ArticleEvidence["dropped"] {
  const { text } = draft.raw;
  const quoted = (rule: string, start: number, end: number) => ({
    rule,
    start,
    end,
    quote: text.slice(start, Math.min(end, start + 200)),
  });
  const used = ({ raw }: DraftLine): boolean =>
    values.some(({ span }) => span && span.start >= raw.start && span.end <= raw.end);
  const ruleOf = ({ raw, rule }: DraftLine): string => {
    const inside = ({ span }: Finding): boolean => span.start >= raw.start && span.end <= raw.end;
    return draft.findings.find(inside)?.rule ?? rule ?? "furniture";
  };
  const furniture = draft.lines
    .filter((line) => line.role === "furniture" || (line.role === "metadata" && !used(line)))
    .map((line) => quoted(ruleOf(line), line.raw.start, line.raw.end));
  const markup = draft.raw.dropped.map(({ rule, start, end }) => quoted(rule, start, end));
  return [...furniture, ...markup].sort((a, b) => a.start - b.start);
}
