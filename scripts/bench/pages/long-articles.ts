import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locale } from "../../../lib/locale/locale.ts";
import { locales } from "../../../lib/locale/locale.ts";
import { bareText } from "./bare-text.ts";
import { copyProject } from "../build/copy-project.ts";
import { makeArchive } from "../build/make-archive.ts";
import { measureCommand } from "../tools/measure-command.ts";
import { gzipped } from "./page-parts.ts";

/** Bytes after gzip that the bare text of the article should have: a news text of about 700 words. */
const wanted = 3100;

/**
 * Builds a made archive of 40 articles and picks from it, in each language, the article whose bare text is
 * nearest to `wanted`: what a page costs beside its text hardly grows with it, so short ones tell only half.
 * @param root the project
 * @returns language → HTML of the page
 */
export async function longArticles(
  root: string,
  contentDir: string,
): Promise<Readonly<Record<Locale, string>>> {
  const lab = mkdtempSync(path.join(tmpdir(), "sijill-bench-"));
  try {
    copyProject(root, lab);
    makeArchive({ from: contentDir, to: path.join(lab, "content"), articles: 40 });
    const tsx = path.join(lab, "node_modules/tsx/dist/cli.mjs");
    // Of some made texts the headline is not found, and their translation is a paragraph short: it is left out.
    for (const call of [["scripts/ingest.ts"], ["scripts/build.ts", "--lenient"]]) {
      const { code, output } = await measureCommand(process.execPath, [tsx, ...call], { cwd: lab });
      if (code !== 0) throw new Error(`${output}\n${call[0]} failed on the made archive.`);
    }
    return Object.fromEntries(
      locales.map((locale) => [locale, nearest(path.join(lab, "out", locale, "articles"))]),
    ) as Record<Locale, string>;
  } finally {
    rmSync(lab, { recursive: true, force: true });
  }
}

/** The page whose bare text weighs what is wanted; untranslated pages of the English site are left aside. */
function nearest(folder: string): string {
  let best = { html: "", distance: Infinity };
  for (const id of readdirSync(folder)) {
    if (!/^\d+$/.test(id)) continue;
    const html = readFileSync(path.join(folder, id, "index.html"), "utf8");
    if (/<p lang="ar"/.test(html)) continue;
    const distance = Math.abs(gzipped(bareText(html)) - wanted);
    if (distance < best.distance) best = { html, distance };
  }
  if (best.html === "") throw new Error(`${folder} has no article to weigh.`);
  return best.html;
}
