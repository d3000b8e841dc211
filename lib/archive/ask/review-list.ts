import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readNameText } from "../../authorities/names/count/name-text.ts";
import { layRecords, type ListedName } from "../../authorities/names/lay-records.ts";
import type { NameEntry } from "../../authorities/names/name-entry.ts";
import { proposeNames } from "../../authorities/names/propose-names.ts";
import { readIfThere } from "../../base/files.ts";
import { codeVersion, shortHash } from "../../base/hash-files.ts";
import { readNameArticles } from "../read/name-articles.ts";
import { readRecords } from "../read/read-records.ts";
import { readRejected } from "../read/read-rejected.ts";

/**
 * The review list: every name that the archive's texts use, those of most articles first. What a record has bears its id,
 * what a person rejected is marked. The names are kept until an article or the code changes; records and rejections
 * are laid over them each time, so that a decision shows at once.
 *
 * @param cacheDir a folder that may be deleted at any time.
 */
export function reviewList(contentDir: string, cacheDir: string): readonly ListedName[] {
  const { records } = readRecords(contentDir);
  return layRecords(namesOf(contentDir, cacheDir), records, readRejected(contentDir).rejected);
}

/** The names of an archive, kept for as long as its articles stay the same. */
function namesOf(contentDir: string, cacheDir: string): readonly NameEntry[] {
  const own = path.join(cacheDir, "names", shortHash(path.resolve(contentDir)));
  const code = codeVersion(["arabic", "authorities", "countries", "archive", "article"]);
  const articles = readNameArticles(contentDir, path.join(own, "articles.jsonl"), code);
  const version = shortHash(JSON.stringify([code, articles.map(({ id, stamp }) => [id, stamp])]));
  const file = path.join(own, "names.json");
  const kept = readKept(file);
  if (kept?.version === version) return kept.names;
  const names = proposeNames(
    articles.map((article) => ({ ...article, text: readNameText(article.parts) })),
  );
  mkdirSync(own, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ version, names } satisfies Kept));
  renameSync(`${file}.new`, file);
  return names;
}

interface Kept {
  /** Of the articles and the code. */
  readonly version: string;
  readonly names: readonly NameEntry[];
}

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readIfThere(file) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}
