import { rmSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { addReplaced, replacedName } from "../../../lib/article/history/replaced-file.ts";
import { formatWithdrawn, withdrawnName } from "../../../lib/article/withdrawn-file.ts";
import { readIfThere } from "../../../lib/base/files.ts";
import { today } from "../../../lib/dates/today.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { writeAtomically, writeIfChanged } from "./write-atomically.ts";

/** The SHA-256 of the raw file that an `ar.md` says it was made of. */
export function rawHashOf(markdown: string): string | null {
  const head = markdown.slice(0, Math.max(0, markdown.indexOf("\n---", 3)));
  return /\n\s+sha256: "?([0-9a-f]{64})/.exec(head)?.[1] ?? null;
}

/**
 * Puts an article that gives way to another aside, under the hash of what it was made of. What lies there already
 * may have been edited by a person: it stays, and the new one gets a number.
 * @returns the name of its folder
 */
function keepHistory(
  contentDir: string,
  id: string,
  markdown: string,
  evidence: string | null,
): string {
  const name = (rawHashOf(markdown) ?? sha256(markdown)).slice(0, 12);
  const history = path.join(contentDir, "articles", id, "history");
  let aside = path.join(history, name);
  for (let number = 2; ; number++) {
    const article = readIfThere(path.join(aside, "ar.md")) ?? markdown;
    const found = readIfThere(path.join(aside, "evidence.json")) ?? evidence;
    // Without evidence it is what a killed run was about to take away, and has put aside already.
    if (article === markdown && (evidence === null || found === evidence)) break;
    aside = path.join(history, `${name}-${number}`);
  }
  writeAtomically(contentDir, path.join(aside, "ar.md"), markdown);
  if (evidence !== null) writeAtomically(contentDir, path.join(aside, "evidence.json"), evidence);
  return path.basename(aside);
}

/** Puts an article aside that gives way to one of another raw file, and writes down the day. */
export function keepReplaced(
  contentDir: string,
  id: string,
  files: { readonly markdown: string; readonly evidence: string | null },
  by: string,
): void {
  const was = keepHistory(contentDir, id, files.markdown, files.evidence);
  const log = path.join(contentDir, "articles", id, replacedName);
  writeIfChanged(contentDir, log, addReplaced(readIfThere(log), { date: today(), was, by }));
}

/** Takes an article that can be read out of the archive, with its files kept aside and a notice in its place. */
export function withdraw(contentDir: string, id: string): void {
  const folder = path.join(contentDir, "articles", id);
  const markdown = readIfThere(path.join(folder, "ar.md"));
  const article = markdown === null ? null : parseArticle(markdown);
  if (markdown === null || !article?.ok) return;
  keepHistory(contentDir, id, markdown, readIfThere(path.join(folder, "evidence.json")));
  const notice = formatWithdrawn(article.value, sha256);
  writeAtomically(contentDir, path.join(folder, withdrawnName), notice);
  rmSync(path.join(folder, "evidence.json"), { force: true });
  rmSync(path.join(folder, "ar.md"), { force: true });
}
