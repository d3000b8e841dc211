import path from "node:path";
import { oncePerFile } from "../../base/once-per-file.ts";
import { oncePerText } from "../../base/once.ts";
import { archiveFiles, manifestFile } from "../read/archive-files.ts";
import type { Archive } from "./archive.ts";
import { archiveQuestions } from "./archive-questions.ts";

/**
 * Opens the archive that `prepareArchive` prepared; see `oncePerFile` for when it is opened again.
 *
 * @param contentDir - `SIJILL_CONTENT`, or `content` in the working folder.
 * @param cacheDir - `.cache` in the working folder.
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function openArchive(
  contentDir = path.resolve(process.env["SIJILL_CONTENT"] ?? "content"),
  cacheDir = path.resolve(".cache"),
): Archive {
  return openedOver(contentDir)(manifestFile(cacheDir));
}

const openedOver = oncePerText((contentDir) =>
  oncePerFile((file) => archiveQuestions(archiveFiles(contentDir, path.dirname(file)))),
);
