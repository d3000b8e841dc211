import { type Settings, shown } from "../../set-up/settings.ts";
import type { OutputChanges } from "./output.ts";
import { openParts } from "./put-stream.ts";

/** Writes down what a build did: as JSON, name by name, since of a large site there are millions. */
export async function writeChanges(
  file: string,
  { removed, total, written }: OutputChanges,
): Promise<void> {
  const parts = openParts(file, false, () => Promise.resolve());
  const writeNames = (names: readonly string[]) => {
    for (const [at, name] of names.entries())
      parts.write(`${at === 0 ? "" : ","}\n  ${JSON.stringify(name)}`);
    parts.write(names.length === 0 ? "]" : "\n ]");
  };
  parts.write('{\n "removed": [');
  writeNames(removed);
  parts.write(`,\n "total": ${total},\n "written": [`);
  writeNames(written);
  parts.write("\n}\n");
  await parts.end();
}

/** Tells what has to be uploaded. */
export function report(
  { written, removed, total }: OutputChanges,
  { outDir, cacheDir }: Pick<Settings, "outDir" | "cacheDir">,
): void {
  const most = 40;
  process.stdout.write(
    `\n${shown(outDir)}/ has ${total} files: ${written.length} written, ${removed.length} removed (the whole list: ${shown(cacheDir)}/changed.json).\n`,
  );
  if (written.length <= most) for (const file of written) process.stdout.write(`  ${file}\n`);
  for (const file of removed.slice(0, most)) process.stdout.write(`  removed ${file}\n`);
}

/** What somebody may miss who builds an archive to which no program can write. */
export const noRepository =
  "no oai-dc.xml for harvesters, which needs an e-mail address (contact in archive.yaml) and an article";

/** What a person must know who builds a site of which nobody has said where it is published. */
export function unaddressed(siteUrl: string): string {
  return `\nATTENTION: nobody has said where this site is published, so that the links in its feeds, sitemaps and citations
point to ${siteUrl}. Before you publish it, write its address into archive.yaml (site: { url: "https://…" }), or set
SIJILL_SITE_URL, and build it again.\n`;
}
