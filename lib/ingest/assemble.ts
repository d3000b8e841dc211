import type { Article, ArticleEvidence, Evidence } from "../article/article.ts";
import { best, textOf, type Draft, type DraftLine, type Field } from "./draft.ts";
import { suggestTitle } from "./title-suggestion.ts";

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
    titleSuggestion: title === null ? suggestTitle(paragraphs[0] ?? "") : null,
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
  return { article, values, dropped: droppedFrom(draft), sources: [titleLine, ...body] };
}

function droppedFrom(draft: Draft): ArticleEvidence["dropped"] {
  const { text } = draft.raw;
  const quoted = (rule: string, start: number, end: number) => ({
    rule,
    start,
    end,
    quote: text.slice(start, Math.min(end, start + 200)),
  });
  const furniture = draft.lines
    .filter(({ role }) => role === "furniture")
    .map(({ raw, rule }) => quoted(rule ?? "furniture", raw.start, raw.end));
  const markup = draft.raw.dropped.map(({ rule, start, end }) => quoted(rule, start, end));
  return [...furniture, ...markup].sort((a, b) => a.start - b.start);
}
