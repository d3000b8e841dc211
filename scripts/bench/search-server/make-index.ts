import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildIndex } from "../../../lib/search/index/build.ts";
import { makeCorpus } from "../search/make-corpus.ts";

/**
 * Makes an index of an archive that is put together of the sentences of the raw texts of another.
 * @param folder where its files go
 * @returns the sentences, to make questions of
 */
export async function makeIndex(
  contentDir: string,
  articles: number,
  folder: string,
): Promise<readonly string[]> {
  const raw = path.join(contentDir, "raw");
  const paragraphs = readdirSync(raw)
    .filter((name) => name.endsWith(".txt") && !name.startsWith("manifest"))
    .flatMap((name) => readFileSync(path.join(raw, name), "utf8").split(/\n+/))
    .filter((paragraph) => paragraph.trim() !== "");
  for (const [name, bytes] of await buildIndex(makeCorpus(paragraphs, articles))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.؟!])\s+/));
}
