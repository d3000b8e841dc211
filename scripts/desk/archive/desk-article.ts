import { existsSync } from "node:fs";
import {
  articlePaths,
  parseSources,
  readArticleFiles,
  type ArticleSources,
} from "../../../lib/archive/read/article-sources.ts";
import { readRawFile } from "../../../lib/archive/read/raw-file.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import type { DeskArticle, DeskField, DeskValue } from "../../../lib/desk/api.ts";
import { withDecisions } from "../../../lib/desk/article/with-decisions.ts";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { ruleInWords } from "../../../lib/strings/rule-in-words.ts";
import { Refusal } from "../http/refusal.ts";
import { versionOf } from "../write/version.ts";
import type { DeskArchive } from "./desk-archive.ts";
import { itemOf } from "./queues.ts";

/** The values of an article that the desk shows, in this order. */
const fields: readonly DeskField[] = [
  "title",
  "date",
  "countries",
  "source",
  "author",
  "dateline",
  "credit",
];

/** What the files of an article say, and the text of its decisions. */
export interface OpenArticle extends ArticleSources {
  /** `content/editorial/<id>.yaml`; null where there is none. */
  readonly editorialText: string | null;
  readonly translationText: string | null;
  /** The decoded raw text; empty where the raw file is gone, or is another now. */
  readonly rawText: string;
}

/**
 * Reads an article for the desk.
 * @throws Refusal where there is none that can be read.
 */
export function openArticle({ articles, contentDir }: DeskArchive, id: string): OpenArticle {
  if (!articles().has(id)) throw new Refusal(404, deskRefusals.noArticle);
  if (!existsSync(articlePaths(contentDir, id).ar)) throw new Refusal(404, deskRefusals.noArticle);
  const files = readArticleFiles(contentDir, id);
  const { sources } = parseSources(files);
  if (sources === null) throw new Refusal(404, deskRefusals.noArticle);
  const { raw } = sources.article;
  const bytes = readRawFile(contentDir, raw.file);
  const isIntact = bytes !== null && sha256(bytes) === raw.sha256;
  return {
    ...sources,
    editorialText: files.editorial,
    translationText: files.en,
    rawText: isIntact ? new TextDecoder(raw.encoding).decode(bytes) : "",
  };
}

/** One article as the desk shows it: raw text, paragraphs, values with their evidence, and who decided what. */
export function deskArticle(archive: DeskArchive, id: string): DeskArticle {
  const open = openArticle(archive, id);
  const { evidence, editorial, rawText } = open;
  const found = { article: open.article, values: evidence.values };
  const shown = withDecisions(found, editorial, `content/editorial/${id}.yaml`);
  const { article } = shown;
  const named = new Set(evidence.authorities.map(({ authority }) => authority));
  const group = archive.sameStory().find((ids) => ids.includes(id)) ?? [];
  return {
    id,
    raw: { file: article.raw.file, encoding: article.raw.encoding, text: rawText },
    paragraphs: article.paragraphs,
    values: fields.flatMap((field) => valuesOf(field, shown)),
    names: archive.records().records.flatMap(({ id: record, prefLabel }) => {
      const name = { ar: prefLabel.ar, en: prefLabel.en ?? prefLabel.ar };
      return named.has(record) ? [{ record, name }] : [];
    }),
    sameStory: group.flatMap((other) => {
      const one = other === id ? undefined : archive.articles().get(other);
      return one === undefined ? [] : [itemOf(one)];
    }),
    note: editorial?.note ?? null,
    changes: editorial?.changes ?? [],
    version: versionOf(open.editorialText),
  };
}

function valuesOf(
  field: DeskField,
  { article, values }: ReturnType<typeof withDecisions>,
): DeskValue[] {
  const found = values.filter((value) => value.field === field);
  const suggestion = field === "title" ? article.titleSuggestion : null;
  const nothing = { certainty: null, rule: null, because: null, span: null, suggestion };
  if (found.length === 0) {
    const value = field === "countries" ? null : article[field];
    return [{ field, value, ...nothing }];
  }
  return found.map(({ value, rule, certainty, span }) => {
    const ar = ruleInWords(rule, "ar");
    const en = ruleInWords(rule, "en");
    const because = ar === null || en === null ? null : { ar, en };
    return { field, value, certainty, rule, because, span: span ?? null, suggestion };
  });
}
