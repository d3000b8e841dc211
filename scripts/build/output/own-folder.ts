import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../../../lib/base/files.ts";
import { headersFile } from "../../serve/security-headers.ts";
import { type Settings, shown } from "../../set-up/settings.ts";

/** By what a folder that a build fills is known: a file that it has, and the file of the cache that tells of it. */
interface Mark {
  readonly file: string;
  /** In the cache: the folder that the last build of this content began to fill. */
  readonly begun: string;
  /** What lies there. */
  readonly what: string;
}

const site: Mark = { file: headersFile, begun: "out-folder", what: "a site of Sijill" };

/**
 * Sees to it that a build fills a folder that is its own: what lies there and is not of the site is removed in the end.
 * A site has `_headers`; a folder that a build began and did not finish is remembered.
 * @throws {Error} with one sentence where the folder holds the content, or files of somebody else
 */
export function refuseForeignFolder(
  { outDir, contentDir, cacheDir }: Pick<Settings, "outDir" | "contentDir" | "cacheDir">,
  mark = site,
): void {
  const isInside = (inner: string, outer: string) =>
    `${inner}${path.sep}`.startsWith(outer.endsWith(path.sep) ? outer : `${outer}${path.sep}`);
  if (isInside(contentDir, outDir) || isInside(outDir, contentDir))
    throw new Error(
      `The site cannot be written to ${shown(outDir)}, since that and the content folder ${shown(contentDir)} lie one in the other: name another folder with --out.`,
    );
  const begun = path.join(cacheDir, mark.begun);
  const isOwn = existsSync(path.join(outDir, mark.file)) || readIfThere(begun) === outDir;
  if (!isOwn && existsSync(outDir) && readdirSync(outDir).length > 0)
    throw new Error(
      `${shown(outDir)} has files that are not of ${mark.what}, and a build would remove them: name another folder with --out, or empty this one.`,
    );
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(begun, outDir);
}
