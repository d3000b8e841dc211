import { readFileSync } from "node:fs";
import path from "node:path";
import { bareText } from "./bare-text.ts";
import { nextAsIs } from "./next-as-is.ts";
import { gzipped, pageParts } from "./page-parts.ts";
import { buildWithRival, rivals } from "./rival-builds.ts";

/** One article page in bytes after gzip: bare, ours, and as others make it; null where nobody made it. */
export interface PageWeight {
  readonly page: string;
  readonly bare: number;
  readonly sijill: number;
  readonly eleventy: number | null;
  readonly astro: number | null;
  readonly next: number | null;
}

/** Weighs article pages of the built site beside the same pages made by Eleventy, by Astro and by Next alone. */
export async function weighPages(
  addresses: readonly string[],
  { root, outDir, exported }: { root: string; outDir: string; exported: string },
  work: string,
): Promise<readonly PageWeight[]> {
  const parts = addresses.map((address) => pageParts(outDir, address));
  const outputs: Record<string, string> = {};
  for (const rival of rivals) {
    outputs[rival] = (await buildWithRival(rival, "html", parts, root, work)).output;
  }
  return parts.map((page) => {
    const weigh = (folder: string) =>
      gzipped(readFileSync(path.join(folder, page.path, "index.html")));
    return {
      page: page.path,
      bare: gzipped(bareText(page.html)),
      sijill: gzipped(page.html),
      eleventy: weigh(outputs["eleventy"] ?? ""),
      astro: weigh(outputs["astro"] ?? ""),
      next: nextAsIs(exported, page.path)?.bytes ?? null,
    };
  });
}

/** Weighs one page beside its bare text alone. */
export function weighAlone(page: string, html: string): PageWeight {
  const others = { eleventy: null, astro: null, next: null };
  return { page, bare: gzipped(bareText(html)), sijill: gzipped(html), ...others };
}
