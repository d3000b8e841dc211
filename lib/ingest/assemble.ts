import type { Article, Evidence } from "../article/article.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";
import { best, type Draft, type DraftLine, type Field, textOf } from "./draft.ts";
import { readByline } from "./steps/byline/byline.ts";

/** About as long as the longest headline that is read at a glance. */
const LONGEST = 90;

/** Fewer Arabic letters than this say nothing. */
const FEWEST_LETTERS = 8;

/**
 * Suggests a headline for an article that states none: the beginning of its first sentence up to a natural
 * break. It is for a person to accept or better, and is never shown to readers as a title.
 * @param body lines of the article; datelines and bylines among them are passed over.
 */
function suggestTitle(body: readonly DraftLine[], outlets: OutletTable): string | null {
  const lead =
    body
      .slice(0, 5)
      .map(withoutDateline)
      .find((text) => isLead(text, outlets)) ?? "";
  const sentence = /^.*?(?=[.!؟?](?:\s|$)|$)/u.exec(lead)?.[0].trim() ?? "";
  if (sentence === "") return null;
  if (sentence.length <= LONGEST) return sentence.replace(/[،,؛;:]+$/u, "");
  const clause = /^.{25,90}?(?=[،,؛:])/u.exec(sentence)?.[0];
  if (clause !== undefined) return clause.trim();
  const cut = sentence.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trim();
}

function isLead(paragraph: string, outlets: OutletTable): boolean {
  const letters = paragraph.slice(0, 200).match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && readByline(paragraph, outlets) === null;
}

/** «الدوحة - وكالات: أعلنت …» begins with «أعلنت». */
function withoutDateline(line: DraftLine): string {
  const at = line.dateline ?? 0;
  return textOf(at > line.taken ? { ...line, taken: at } : line);
}

/** Where the paragraphs of an article stand in its raw file; index 0 is the title, null when it is not there. */
export type ParagraphSources = readonly (DraftLine | null)[];

/** What layout alone tells: an article without countries, and the evidence for its values. */
export interface Assembled {
  readonly article: Article;
  readonly values: readonly Evidence[];
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
    titleSuggestion: title === null ? suggestTitle(body, draft.outlets) : null,
    date: date?.value ?? null,
    dateCertainty: date?.certainty ?? null,
    countries: [],
    mentionedCountries: [],
    credit: value("credit"),
    author: value("author"),
    source: value("source"),
    outlet: null,
    url: null,
    section: null,
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
  return { article, values, sources: [titleLine, ...body] };
}
