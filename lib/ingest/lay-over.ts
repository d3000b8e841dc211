import { fold } from "../arabic/fold.ts";
import type { Article, Evidence } from "../article/article.ts";
import type { Editorial } from "../article/editorial.ts";
import type { Metadata } from "../article/metadata.ts";
import type { Assembled } from "./assemble.ts";

const plain = ["credit", "author", "source", "dateline", "url", "section"] as const;

/** What somebody said of an article: a value that is absent says nothing, null says that there is none. */
interface Said extends Partial<
  Omit<Editorial, "id" | "confirmed" | "note" | "countries" | "withdrawn">
> {
  readonly confirmed?: Editorial["confirmed"];
  readonly url?: string;
  readonly section?: string;
}

/** Where it was said, and how much that counts. */
interface Saying {
  readonly rule: "editorial" | "metadata";
  /** The file that says so, as evidence names it. */
  readonly quote: string;
  readonly certainty: "confirmed" | "recorded";
}

/**
 * Lays what people decided over what the machine found. A person's value always wins; the evidence then names
 * the file that says so.
 * @param file the decision file, such as `content/editorial/003.yaml`.
 */
export function layOver(assembled: Assembled, editorial: Editorial, file: string): Assembled {
  return lay(assembled, editorial, { rule: "editorial", quote: file, certainty: "confirmed" });
}

/**
 * Lays what the table of metadata says of a raw file over what the machine read in it.
 * @param file the table, such as `content/metadata.csv`.
 */
export function layMetadata(assembled: Assembled, metadata: Metadata, file: string): Assembled {
  const { title, file: _, line, ...rest } = metadata;
  const quote = `${file}, line ${line}`;
  // What the file itself states needs no other witness.
  const values = Object.fromEntries(
    Object.entries(rest).filter(
      ([key, value]) => assembled.article[key as keyof Article] !== value,
    ),
  );
  const said = title === undefined ? values : { ...values, ...statedIn(assembled, title) };
  return lay(assembled, said, { rule: "metadata", quote, certainty: "recorded" });
}

/** A recorded headline: nothing new where the machine found it, the first paragraph's where that has the same words. */
function statedIn({ article }: Assembled, title: string): Pick<Said, "title" | "titleStatus"> {
  const same = (text: string | null | undefined): boolean => !!text && fold(text) === fold(title);
  if (same(article.title)) return {};
  const [first] = article.paragraphs;
  if (article.title === null && same(first))
    return { title: { ar: first ?? title, en: null }, titleStatus: "stated" };
  return { title: { ar: title, en: null } };
}

function lay(assembled: Assembled, said: Said, { rule, quote, certainty }: Saying): Assembled {
  const settled = settleTitle(assembled, said);
  const { article, values } = settled;
  const decided: Partial<Record<keyof Article, unknown>> = {};
  const evidence = new Map<string, Evidence>(values.map((value) => [value.field, value]));
  const decide = (
    field: string,
    value: string | null,
    sure: Evidence["certainty"] = certainty,
  ): void => {
    evidence.delete(field);
    if (value !== null) evidence.set(field, { field, value, rule, certainty: sure, quote });
  };
  if (said.title !== undefined) {
    const title = said.title?.ar ?? null;
    decided.title = title;
    decided.titleStatus = title === null ? "none" : (said.titleStatus ?? "supplied");
    if (title !== null) decided.titleSuggestion = null;
    // The archive's own wording is no fact that a person has confirmed, until `confirmed` says so.
    decide("title", title, decided.titleStatus === "supplied" ? "supplied" : certainty);
  }
  if (said.date !== undefined) {
    decided.date = said.date;
    decided.dateCertainty = said.date === null ? null : certainty;
    decide("date", said.date);
  }
  for (const field of plain) {
    const value = said[field];
    if (value === undefined) continue;
    decided[field] = value;
    decide(field, value);
  }
  for (const field of said.confirmed ?? []) {
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
function settleTitle(assembled: Assembled, said: Said): Assembled {
  const { article, sources } = assembled;
  const decided = said.title;
  if (decided === undefined) return assembled;
  const [titleLine = null, ...body] = sources;
  const untitled = decided === null || said.titleStatus === "supplied";
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
  const stated = decided !== null && said.titleStatus === "stated" && first === decided.ar;
  if (article.title === null && stated && others.length > 0) {
    return { ...assembled, article: { ...article, paragraphs: others }, sources: body };
  }
  return assembled;
}
