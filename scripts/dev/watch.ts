import { watch as watchFolder } from "node:fs";
import path from "node:path";
import type { Settings } from "../set-up/settings.ts";
import type { Change } from "./refresh.ts";

/** Long enough for an editor to have written all that it writes at one saving. */
const quietMs = 60;

const order: readonly Change[] = ["content", "raw", "looks", "code"];

/** Tells what changes in the code and the content, the widest of what changes at one time. */
export function watchChanges(settings: Settings, tell: (change: Change) => void): void {
  const { root, contentDir } = settings;
  let widest: Change | null = null;
  const note = (change: Change) => {
    if (widest === null) {
      setTimeout(() => {
        const found = widest;
        widest = null;
        if (found !== null) tell(found);
      }, quietMs);
    }
    if (widest === null || order.indexOf(change) > order.indexOf(widest)) widest = change;
  };
  for (const folder of ["app", "components", "lib"])
    watchFolder(path.join(root, folder), { recursive: true }, () => {
      note(folder === "lib" ? "code" : "looks");
    });
  watchFolder(contentDir, { recursive: true }, (_, name) => {
    const change = changeOf(name ?? "");
    if (change !== null) note(change);
  });
}

/** What a changed file of the content folder asks for; nothing where the ingest itself wrote it. */
function changeOf(name: string): Change | null {
  const [folder] = name.split(path.sep);
  if (folder === "articles" || name.endsWith("manifest-sha256.txt")) return null;
  return folder === "translations" || name === "archive.yaml" ? "content" : "raw";
}
