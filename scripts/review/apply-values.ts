import { existsSync } from "node:fs";
import path from "node:path";
import {
  articlePaths,
  parseSources,
  readArticleFiles,
} from "../../lib/archive/read/article-sources.ts";
import { readRawFile } from "../../lib/archive/read/raw-file.ts";
import { sha256 } from "../../lib/base/hash-files.ts";
import { decideArticle } from "../../lib/desk/article/decide-article.ts";
import type { ArticleDecision } from "../../lib/desk/api.ts";
import { readColumns, type SheetRow } from "../../lib/desk/sheets/read-columns.ts";
import {
  readValueRow,
  type SheetField,
  valuesColumns,
} from "../../lib/desk/sheets/values-sheet.ts";
import type { Decider } from "../../lib/desk/sign-change.ts";
import type { NewText } from "../desk/write/journal.ts";
import { versionOf } from "../desk/write/version.ts";
import type { Applied, RowFault } from "./applied.ts";
import { isDecided, stampOf } from "./values-table.ts";

/**
 * Works out what a table of headlines or dates decides, in memory.
 * @throws Error with one sentence when the table as a whole cannot be used.
 */
export function applyValues(
  rows: readonly SheetRow[],
  contentDir: string,
  field: SheetField,
  who: Decider,
): Applied {
  const table = readColumns(rows, valuesColumns, ["value", "id", "was", "stamp"]);
  if (!table.ok) throw new Error(`${table.error}.`);
  const files = new Map<string, NewText>();
  const faults: RowFault[] = [];
  let decided = 0;
  for (const row of table.value) {
    const decision = readValueRow(row, field);
    if (decision === null) continue;
    const { id, stamp } = row.cells;
    const done =
      typeof decision === "string" ? decision : decide(contentDir, id, stamp, decision, who);
    if (typeof done === "string")
      faults.push({ line: row.line, message: done.replace(/\.$/u, "") });
    else if (files.has(done.file))
      faults.push({
        line: row.line,
        message: `the article ${id} stands in the table twice; the first row counts`,
      });
    else {
      files.set(done.file, done);
      decided += 1;
    }
  }
  return { counts: decided === 0 ? {} : { decided }, faults, files: [...files.values()] };
}

/** What a decision writes; a sentence where it cannot be. */
function decide(
  contentDir: string,
  id: string,
  stamp: string,
  decision: ArticleDecision["decisions"][number],
  who: Decider,
): NewText | string {
  if (!/^[\w-]+$/u.test(id) || !existsSync(articlePaths(contentDir, id).ar))
    return `there is no article "${id}"; keep the column \`id\` as it was written`;
  const texts = readArticleFiles(contentDir, id);
  const { sources } = parseSources(texts);
  if (sources === null) return `the article ${id} cannot be read; mend its files first`;
  const { article, evidence, editorial } = sources;
  const field = decision.field as SheetField;
  if (isDecided(editorial, field))
    return `somebody has decided this meanwhile in editorial/${id}.yaml, which stays as it is`;
  if (stampOf(article, field) !== stamp)
    return `the value of article ${id} is another by now; write the table anew`;
  const bytes = readRawFile(contentDir, article.raw.file);
  const isIntact = bytes !== null && sha256(bytes) === article.raw.sha256;
  const raw = isIntact ? new TextDecoder(article.raw.encoding).decode(bytes) : "";
  const done = decideArticle(
    texts.editorial,
    { article, evidence, raw },
    { decisions: [decision] },
    who,
  );
  if (!done.ok) return done.error.en;
  const file = path.posix.join("editorial", `${id}.yaml`);
  return { file, version: versionOf(texts.editorial), text: done.value };
}
