import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pictureWords } from "../../../../components/article/picture/picture-words.ts";
import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { hashFiles, shortHash } from "../../../../lib/base/hash-files.ts";
import { locales } from "../../../../lib/locale/locale.ts";
import { paths } from "../../../../lib/locale/paths.ts";
import type { Progress } from "../../../set-up/steps.ts";
import type { Output } from "../../output/output.ts";
import { takeLeftJson } from "../../output/take-left.ts";
import { drawAll, type PictureJob } from "./draw-all.ts";
import { readFaces } from "./draw/picture-faces.ts";

/** What pictures look like is decided here, and by the packages that draw. */
const sources = [
  ...["lib/publish/picture", "scripts/build/make/pictures", "scripts/assets/fonts.ts"],
  ...["components/page/font-face-data.ts", "public/icon.svg"],
  ...["package-lock.json", "npm-shrinkwrap.json"],
];

interface State {
  readonly code: string;
  /** File → a hash of what it shows. */
  readonly marks: Readonly<Record<string, string>>;
}

/**
 * Draws the picture of every article in each language that previews of links show. One whose words are those of the last
 * build is kept; those of articles that are gone go with them.
 * @returns how many were drawn, and how many there are
 */
export async function buildPictures(
  archive: Pick<Archive, "summary" | "articleIds" | "description">,
  { root, cacheDir }: { readonly root: string; readonly cacheDir: string },
  output: Output,
  onProgress?: Progress,
): Promise<{ readonly drawn: number; readonly total: number }> {
  const stateFile = path.join(cacheDir, "pictures.json");
  const code = hashFiles(root, sources);
  const left = takeLeftJson<State>(stateFile);
  const last = left?.code === code ? left.marks : {};
  const marks: Record<string, string> = {};
  const jobs: PictureJob[] = [];
  for (const id of archive.articleIds()) {
    const summary = archive.summary(id);
    if (summary === null) continue;
    for (const locale of locales) {
      const words = pictureWords(summary, locale, archive.description.name[locale]);
      const file = paths.picture(locale, id).slice(1);
      const mark = shortHash(JSON.stringify(words));
      marks[file] = mark;
      if (last[file] !== mark || !output.keep(file)) jobs.push({ file, words });
    }
  }
  if (jobs.length > 0) {
    const icon = readFileSync(path.join(root, "public/icon.svg"), "utf8");
    let done = 0;
    await drawAll(jobs, { icon, bytes: await readFaces() }, async (file, png) => {
      await output.put(file, png);
      done += 1;
      onProgress?.(done, jobs.length, "pictures");
    });
  }
  writeFileSync(stateFile, JSON.stringify({ code, marks } satisfies State));
  return { drawn: jobs.length, total: Object.keys(marks).length };
}
