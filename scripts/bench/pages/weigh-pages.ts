import { readFileSync } from "node:fs";
import path from "node:path";
import { bareContent, bareText } from "./bare-text.ts";
import { gzipped, pageParts } from "./page-parts.ts";
import { buildWithRival, rivals } from "../build/rival-builds.ts";

/**
 * One article page in bytes after gzip: its title and paragraphs alone, all that it says as bare as can be, ours, and
 * as others make it; null where nobody made it.
 */
export interface PageWeight {
  readonly page: string;
  readonly text: number;
  readonly content: number;
  readonly sijill: number;
  readonly eleventy: number | null;
  readonly astro: number | null;
}

/** Weighs article pages of the built site beside the same pages made by Eleventy and by Astro. */
export async function weighPages(
  addresses: readonly string[],
  { root, outDir }: { root: string; outDir: string },
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
      text: gzipped(bareText(page.html)),
      content: gzipped(bareContent(page.html)),
      sijill: gzipped(page.html),
      eleventy: weigh(outputs["eleventy"] ?? ""),
      astro: weigh(outputs["astro"] ?? ""),
    };
  });
}

/** Weighs one page beside its bare text alone. */
export function weighAlone(page: string, html: string): PageWeight {
  const others = { eleventy: null, astro: null };
  const text = gzipped(bareText(html));
  const content = gzipped(bareContent(html));
  return { page, text, content, sijill: gzipped(html), ...others };
}
