import type { Article, Evidence } from "../article/article.ts";
import type { Editorial } from "../article/editorial.ts";
import type { Assembled } from "./assemble.ts";

const plain = ["credit", "author", "source", "dateline"] as const;

/**
 * Lays what people decided over what the machine found. A person's value always wins; the evidence then names
 * the file that says so.
 * @param file the decision file, such as `content/editorial/003.yaml`.
 */
export function layOver(assembled: Assembled, editorial: Editorial, file: string): Assembled {
  const settled = settleTitle(assembled, editorial);
  const { article, values } = settled;
  const decided: Partial<Record<keyof Article, unknown>> = {};
  const evidence = new Map<string, Evidence>(values.map((value) => [value.field, value]));
  const decide = (
    field: string,
    value: string | null,
    certainty: Evidence["certainty"] = "confirmed",
  ): void => {
    evidence.delete(field);
    if (value === null) return;
    evidence.set(field, { field, value, rule: "editorial", certainty, quote: file });
  };
  if (editorial.title !== undefined) {
    const title = editorial.title?.ar ?? null;
    decided.title = title;
    decided.titleStatus = title === null ? "none" : (editorial.titleStatus ?? "supplied");
    if (title !== null) decided.titleSuggestion = null;
    // The archive's own wording is no fact that a person has confirmed, until `confirmed` says so.
    decide("title", title, decided.titleStatus === "supplied" ? "supplied" : "confirmed");
  }
  if (editorial.date !== undefined) {
    decided.date = editorial.date;
    decided.dateCertainty = editorial.date === null ? null : "confirmed";
    decide("date", editorial.date);
  }
  for (const field of plain) {
    const value = editorial[field];
    if (value === undefined) continue;
    decided[field] = value;
    decide(field, value);
  }
  for (const field of editorial.confirmed) {
    const found = evidence.get(field);
    if (found) evidence.set(field, { ...found, certainty: "confirmed" });
    if (field === "date" && article.date !== null) decided.dateCertainty = "confirmed";
  }
  return {
    ...settled,
    article: { ...article, ...(decided as Partial<Article>) },
    values: [...evidence.values()],
  };
}

/**
 * Puts the first line where a person's decision about the title says that it belongs: back into the text, when
 * they say that there is no stated title though the machine took one; out of the text, when they say that the
 * title is stated and it is the first paragraph. A corrected wording moves nothing.
 */
function settleTitle(assembled: Assembled, editorial: Editorial): Assembled {
  const { article, sources } = assembled;
  const decided = editorial.title;
  if (decided === undefined) return assembled;
  const [titleLine = null, ...body] = sources;
  const untitled = decided === null || editorial.titleStatus === "supplied";
  if (article.title !== null && untitled) {
    // A kicker stands above it.
    const start = titleLine?.raw.start ?? 0;
    const at = body.filter((line) => line !== null && line.raw.start < start).length;
    return {
      ...assembled,
      article: { ...article, paragraphs: article.paragraphs.toSpliced(at, 0, article.title) },
      sources: [null, ...body.toSpliced(at, 0, titleLine)],
    };
  }
  const [first, ...others] = article.paragraphs;
  const stated = decided !== null && editorial.titleStatus === "stated" && first === decided.ar;
  if (article.title === null && stated && others.length > 0) {
    return { ...assembled, article: { ...article, paragraphs: others }, sources: body };
  }
  return assembled;
}
