import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { RivalPage } from "../build/rival-builds.ts";

/** Bytes after gzip at the level that servers precompress with. */
export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/**
 * Takes a finished page apart for another generator, which puts the same parts together again.
 * @param address such as `ar/articles/000`
 * @throws {Error} when the page is not built
 */
export function pageParts(outDir: string, address: string): RivalPage & { readonly html: string } {
  const file = path.join(outDir, address, "index.html");
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  const html = readFileSync(file, "utf8");
  const parts =
    /<html lang="(\w+)" dir="(\w+)"[^>]*><head>([\s\S]*)<\/head><body>([\s\S]*?<main[^>]*>)([\s\S]*)(<\/main>[\s\S]*)<\/body>/.exec(
      html,
    );
  if (parts === null) throw new Error(`${file} is not built as this benchmark expects.`);
  const [, lang = "", dir = "", head = "", before = "", content = "", after = ""] = parts;
  return { path: address, lang, dir, head, before, content, after, html };
}
