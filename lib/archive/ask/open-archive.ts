import path from "node:path";
import type { Archive } from "./archive.ts";
import { archiveFiles } from "../read/archive-files.ts";
import { archiveQuestions } from "./archive-questions.ts";

const opened = new Map<string, Archive>();

/**
 * Opens the archive that `prepareArchive` prepared; once in a process, since every page of a build asks for it.
 *
 * @param contentDir - `SIJILL_CONTENT`, or `content` in the working folder.
 * @param cacheDir - `.cache` in the working folder.
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function openArchive(
  contentDir = path.resolve(process.env["SIJILL_CONTENT"] ?? "content"),
  cacheDir = path.resolve(".cache"),
): Archive {
  const key = `${contentDir}\u0000${cacheDir}`;
  const known = opened.get(key);
  if (known) return known;
  const archive = archiveQuestions(archiveFiles(contentDir, cacheDir));
  opened.set(key, archive);
  return archive;
}
