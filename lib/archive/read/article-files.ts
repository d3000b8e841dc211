import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../../base/read-if-there.ts";
import { sha256 } from "../../base/sha256.ts";

/** The bytes of the files that one article is made of; null where there is none. */
export interface ArticleFiles {
  readonly id: string;
  readonly ar: string;
  readonly evidence: string | null;
  readonly en: string | null;
  readonly editorial: string | null;
}

/** Ids of the articles in a content folder, sorted: folders that hold an `ar.md`. */
export function articleIdsIn(contentDir: string): string[] {
  const dir = path.join(contentDir, "articles");
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(dir, entry.name, "ar.md")))
    .map((entry) => entry.name)
    .sort();
}

/** Where the files of an article lie. */
export function articlePaths(contentDir: string, id: string) {
  return {
    ar: path.join(contentDir, "articles", id, "ar.md"),
    evidence: path.join(contentDir, "articles", id, "evidence.json"),
    en: path.join(contentDir, "translations", id, "en.md"),
    editorial: path.join(contentDir, "editorial", `${id}.yaml`),
  };
}

/** Reads the files of one article. */
export function readArticleFiles(contentDir: string, id: string): ArticleFiles {
  const { ar, evidence, en, editorial } = articlePaths(contentDir, id);
  return {
    id,
    ar: readFileSync(ar, "utf8"),
    evidence: readIfThere(evidence),
    en: readIfThere(en),
    editorial: readIfThere(editorial),
  };
}

/** A hash that changes when any of the files, or anything in `context`, does. */
export function fingerprintOf(files: ArticleFiles, context: string): string {
  const { ar, evidence, en, editorial } = files;
  return sha256(JSON.stringify([context, ar, evidence, en, editorial]));
}

/**
 * Groups of articles that tell the same story, as the ingest found them; none where it has not looked, or the file
 * is damaged.
 */
export function readSameStory(contentDir: string): readonly (readonly string[])[] {
  const text = readIfThere(path.join(contentDir, "articles", "same-story.json"));
  if (text === null) return [];
  try {
    const read = JSON.parse(text) as { readonly groups?: unknown } | null;
    const groups = Array.isArray(read?.groups) ? (read.groups as readonly unknown[]) : [];
    return groups.filter(isGroup);
  } catch {
    return [];
  }
}

function isGroup(group: unknown): group is readonly string[] {
  return Array.isArray(group) && group.every((id) => typeof id === "string");
}
