import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipped } from "./page-parts.ts";

/**
 * Weight of a page as Next exports it: its HTML, and every style sheet and script that it loads, each
 * compressed by itself. Next's own pictures and fonts are not counted.
 * @param folder what Next exported
 * @returns bytes after gzip and the number of files; null when the export is not there
 */
export function nextAsIs(
  folder: string,
  address: string,
): { readonly bytes: number; readonly files: number } | null {
  const file = path.join(folder, address, "index.html");
  if (!existsSync(file)) return null;
  const html = readFileSync(file, "utf8");
  const loaded = new Set(
    [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]*\/_next\/[^"]+\.(?:js|css))"/g)]
      .filter((match) => !/nomodule/i.test(match[0]))
      .map((match) => match[1] ?? ""),
  );
  const sizes = [...loaded].map((address) =>
    gzipped(readFileSync(path.join(folder, address.slice(address.indexOf("/_next/"))))),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, gzipped(html)), files: 1 + sizes.length };
}
