import { shortHash } from "../../lib/base/hash-files.ts";
import { openingOf } from "../../lib/archive/prepare/summarise.ts";
import {
  articleIdsIn,
  parseSources,
  readArticleFiles,
} from "../../lib/archive/read/article-sources.ts";
import type { Article } from "../../lib/article/article.ts";
import type { Editorial } from "../../lib/article/editorial.ts";
import { doubtfulDate } from "../../lib/desk/doubtful-date.ts";
import { type SheetField, valuesColumns } from "../../lib/desk/sheets/values-sheet.ts";
import { writeTable } from "../../lib/schema/write-table.ts";

/** By what a value is known again when the table comes back. */
export function stampOf(article: Article, field: SheetField): string {
  // Letters in front, so that no spreadsheet takes it for a number.
  return `v-${shortHash(JSON.stringify([article.id, article[field]]))}`;
}

/** Whether a person has decided a value, or found the machine's right. */
export function isDecided(editorial: Editorial | null, field: SheetField): boolean {
  return (
    editorial !== null && (editorial[field] !== undefined || editorial.confirmed.includes(field))
  );
}

/**
 * The articles that have no headline, or no date or one that should be looked at, as a table for any office program.
 * @param today as EDTF.
 */
export function valuesTable(contentDir: string, field: SheetField, today: string): string {
  const rows: string[][] = [Object.keys(valuesColumns)];
  for (const id of articleIdsIn(contentDir)) {
    const { sources } = parseSources(readArticleFiles(contentDir, id));
    if (sources === null || sources.editorial?.withdrawn !== undefined) continue;
    const { article, evidence, editorial } = sources;
    if (isDecided(editorial, field)) continue;
    const doubt = field === "date" ? doubtfulDate(article, evidence, today) : null;
    const value = article[field] ?? "";
    if (value !== "" && doubt === null) continue;
    const suggested = field === "title" ? (article.titleSuggestion ?? "") : "";
    const known = article.title ?? openingOf(article.paragraphs[0] ?? "");
    rows.push([value, "", suggested, id, known, doubt?.en ?? "", value, stampOf(article, field)]);
  }
  return writeTable(rows);
}
