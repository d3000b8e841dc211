import { mkdirSync } from "node:fs";
import path from "node:path";
import { tableStep } from "../../lib/strings/desk/desk-steps.ts";
import { stateFolder } from "../desk/state-folder.ts";
import { lockDesk } from "../desk/write/lock-desk.ts";
import { openJournal } from "../desk/write/journal.ts";
import type { Settings } from "../set-up/settings.ts";
import type { Applied } from "./applied.ts";

/**
 * Writes what a table decides, all of it or nothing, as one step of the desk's journal: the desk can take it back.
 * @throws Error with one sentence when a desk is open on the content folder, or a file has changed meanwhile.
 */
export async function writeApplied(
  { files }: Applied,
  { contentDir, cacheDir }: Pick<Settings, "contentDir" | "cacheDir">,
): Promise<void> {
  if (files.length === 0) return;
  const folder = stateFolder(cacheDir, contentDir);
  mkdirSync(folder, { recursive: true });
  const release = await lockDesk(folder);
  try {
    openJournal(path.join(folder, "journal"), contentDir).write(tableStep(files.length), files);
  } finally {
    await release();
  }
}
