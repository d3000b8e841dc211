import { readFileSync } from "node:fs";
import path from "node:path";
import {
  pictureWords,
  sitePictureWords,
} from "../../../../components/article/picture/picture-words.ts";
import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { hashFiles, shortHash } from "../../../../lib/base/hash-files.ts";
import { type Locale, locales } from "../../../../lib/locale/locale.ts";
import { paths } from "../../../../lib/locale/paths.ts";
import type { Progress } from "../../../set-up/steps.ts";
import type { Output } from "../../output/output.ts";
import { leaveEntries, takeEntries } from "../../output/take-left.ts";
import { drawAll, type PictureJob } from "./draw-all.ts";
import { readFaces } from "./draw/picture-faces.ts";

/** What pictures look like is decided here, and by the packages that draw. */
const sources = [
  ...["lib/publish/picture", "scripts/build/make/pictures", "scripts/assets/fonts.ts"],
  ...["components/page/font-face-data.ts", "public/icon.svg"],
  ...["package-lock.json", "npm-shrinkwrap.json"],
];

/** The code, then each file with a hash of what it shows. */
const stateFile = "pictures.jsonl";

/**
 * Draws the pictures that previews of links show, in each language: of articles, and one for the other pages of the site.
 * One whose words are those of the last build is kept; those of articles that are gone go with them.
 * @param ids the articles of which pictures are drawn, where they are those of a shard; the site's own belong to none
 * @returns how many were drawn, and how many there are
 */
export async function buildPictures(
  archive: Pick<Archive, "summary" | "articleIds" | "description">,
  { root, leftDir }: { readonly root: string; readonly leftDir: string },
  output: Output,
  onProgress?: Progress,
  ids?: readonly string[],
): Promise<{ readonly drawn: number; readonly total: number }> {
  const code = hashFiles(root, sources);
  const left = takeEntries<string, string>(path.join(leftDir, stateFile));
  const last = left?.head === code ? left.entries : new Map<string, string>();
  const marks = new Map<string, string>();
  const jobs: PictureJob[] = [];
  const wanted = [
    ...wantedPictures(archive, ids ?? archive.articleIds()),
    ...(ids === undefined ? locales.map((each) => sitePicture(archive, each)) : []),
  ];
  for (const { file, words, mark } of wanted) {
    marks.set(file, mark);
    if (last.get(file) !== mark || !output.keep(file)) jobs.push({ file, words });
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
  leaveEntries(path.join(leftDir, stateFile), code, marks);
  return { drawn: jobs.length, total: marks.size };
}

/** The picture of pages that have none of their own. */
function sitePicture({ description }: Pick<Archive, "description">, locale: Locale) {
  const words = sitePictureWords(description, locale);
  const file = paths.sitePicture(locale).slice(1);
  return { file, words, mark: shortHash(JSON.stringify(words)) };
}

/** The pictures of articles, with a hash of what each shows. */
function* wantedPictures(
  { summary, description }: Pick<Archive, "summary" | "description">,
  ids: readonly string[],
): Generator<PictureJob & { readonly mark: string }> {
  for (const id of ids) {
    const own = summary(id);
    if (own === null) continue;
    for (const locale of locales) {
      const words = pictureWords(own, locale, description.name[locale]);
      const file = paths.picture(locale, id).slice(1);
      yield { file, words, mark: shortHash(JSON.stringify(words)) };
    }
  }
}

/** Leaves for the next build what it would leave that had drawn the pictures of these articles, as shards do. */
export function leavePictures(
  archive: Pick<Archive, "summary" | "description">,
  ids: readonly string[],
  { root, leftDir }: { readonly root: string; readonly leftDir: string },
): void {
  const marks = function* () {
    for (const { file, mark } of wantedPictures(archive, ids)) yield [file, mark] as const;
  };
  leaveEntries(path.join(leftDir, stateFile), hashFiles(root, sources), marks());
}
