import path from "node:path";
import { oncePerFile } from "../../base/once-per-file.ts";
import { oncePerText } from "../../base/once.ts";
import { preparedFiles, preparedPaths } from "../prepare/prepared-files.ts";
import type { Archive } from "./archive.ts";
import { archiveQuestions } from "./archive-questions.ts";

/**
 * Opens the archive that `prepareArchive` prepared: once in a process, and again when it has been prepared anew
 * while pages are being worked on (see `oncePerFile`).
 *
 * @param contentDir - `SIJILL_CONTENT`, or `content` in the working folder.
 * @param cacheDir - `.cache` in the working folder.
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function openArchive(
  contentDir = path.resolve(/* turbopackIgnore: true */ process.env["SIJILL_CONTENT"] ?? "content"),
  cacheDir = path.resolve(/* turbopackIgnore: true */ ".cache"),
): Archive {
  return openedOver(contentDir)(preparedPaths(cacheDir).inventory);
}

const openedOver = oncePerText((contentDir) =>
  oncePerFile((inventory) =>
    archiveQuestions(preparedFiles(contentDir, path.resolve(inventory, "../.."))),
  ),
);
