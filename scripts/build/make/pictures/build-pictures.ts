import { readFileSync, writeFileSync } from "node:fs";
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
import { takeLeftJson } from "../../output/take-left.ts";
import { drawAll, type PictureJob } from "./draw-all.ts";
import { readFaces } from "./draw/picture-faces.ts";

/** What pictures look like is decided here, and by the packages that draw. */
const sources = [
  ...["lib/publish/picture", "scripts/build/make/pictures", "scripts/assets/fonts.ts"],
  ...["components/page/font-face-data.ts", "public/icon.svg"],
  ...["package-lock.json", "npm-shrinkwrap.json"],
];

const stateFile = "pictures.json";

interface State {
  readonly code: string;
  /** File → a hash of what it shows. */
  readonly marks: Readonly<Record<string, string>>;
}

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
  const left = takeLeftJson<State>(path.join(leftDir, stateFile));
  const last = left?.code === code ? left.marks : {};
  const marks: Record<string, string> = {};
  const jobs: PictureJob[] = [];
  const wanted = [
    ...wantedPictures(archive, ids ?? archive.articleIds()),
    ...(ids === undefined ? locales.map((each) => sitePicture(archive, each)) : []),
  ];
  for (const { file, words, mark } of wanted) {
    marks[file] = mark;
    if (last[file] !== mark || !output.keep(file)) jobs.push({ file, words });
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
  writeFileSync(path.join(leftDir, stateFile), JSON.stringify({ code, marks } satisfies State));
  return { drawn: jobs.length, total: Object.keys(marks).length };
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
  const marks: Record<string, string> = {};
  for (const { file, mark } of wantedPictures(archive, ids)) marks[file] = mark;
  const state: State = { code: hashFiles(root, sources), marks };
  writeFileSync(path.join(leftDir, stateFile), JSON.stringify(state));
}
