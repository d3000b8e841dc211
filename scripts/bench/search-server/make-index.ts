import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildIndex } from "../../../lib/search/index/build.ts";
import type { SearchDocument } from "../../../lib/search/types.ts";

/** The paragraphs of the raw texts of an archive. */
export function rawParagraphs(contentDir: string): readonly string[] {
  const raw = path.join(contentDir, "raw");
  return readdirSync(raw)
    .filter((name) => name.endsWith(".txt") && !name.startsWith("manifest"))
    .flatMap((name) => readFileSync(path.join(raw, name), "utf8").split(/\n+/))
    .filter((paragraph) => paragraph.trim() !== "");
}

/** Makes an index of some articles, its files in a folder. */
export async function makeIndex(
  articles: readonly SearchDocument[],
  folder: string,
): Promise<void> {
  for (const [name, bytes] of await buildIndex(articles)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
