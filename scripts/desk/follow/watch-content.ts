import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";
import { fileStamp } from "../../../lib/base/files.ts";

/** Long enough for an editor, or a change of branch, to have written what it writes at one time. */
const quietMs = 150;

/** What the ingest writes itself. */
const ofIngest: ReadonlySet<string> = new Set(["articles", "manifest-sha256.txt"]);

/** A content folder that is watched. */
export interface ContentWatch {
  /** Takes files as they are now for known: the desk has written them itself. */
  readonly known: (files: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * Watches what people write in the content folder. Every folder has a watch of its own: watching recursively, Node 20
 * loses a file on Linux once another has been moved into its place, as editors and git do.
 * @param onChanged is told of files that others changed, below the content folder, with forward slashes.
 * @param onBlind is told once when the system lets no more folders be watched.
 */
export function watchContent(
  contentDir: string,
  onChanged: (files: readonly string[]) => void,
  onBlind: (reason: string) => void,
): ContentWatch {
  const watchers = new Map<string, FSWatcher>();
  const stamps = new Map<string, string>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let isBlind = false;
  const stampNow = (file: string): string => fileStamp(path.join(contentDir, file));
  const known = (files: readonly string[]): void => {
    for (const file of files) stamps.set(file, stampNow(file));
  };
  const tell = (): void => {
    timer = null;
    const changed = [...waiting].filter((file) => stamps.get(file) !== stampNow(file));
    waiting.clear();
    known(changed);
    if (changed.length > 0) onChanged(changed);
  };
  const fail = (error: unknown): void => {
    const { code, message } = error as NodeJS.ErrnoException;
    // A folder that has gone meanwhile is nothing to watch.
    if (isBlind || code === "ENOENT" || code === "EPERM") return;
    isBlind = true;
    onBlind(message);
  };
  /** @param isNew whether what stands in the folder has not been told yet. */
  const look = (folder: string, isNew: boolean): void => {
    if (isHidden(folder)) return;
    const place = path.join(contentDir, folder);
    try {
      watchers.get(folder)?.close();
      const watcher = watch(place, (_, name) => {
        if (name !== null) note(path.posix.join(folder, name));
      });
      watchers.set(folder, watcher.on("error", fail));
      for (const entry of readdirSync(place, { withFileTypes: true })) {
        const inner = path.posix.join(folder, entry.name);
        if (entry.isDirectory()) look(inner, isNew);
        else if (isNew) note(inner);
      }
    } catch (error) {
      fail(error);
    }
  };
  const note = (file: string): void => {
    if (isHidden(file)) return;
    if (isFolder(path.join(contentDir, file))) {
      look(file, true);
      return;
    }
    waiting.add(file);
    timer ??= setTimeout(tell, quietMs);
  };
  look("", false);
  return {
    known,
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** What the ingest writes, and what editors and git put beside a file while they write it. */
function isHidden(file: string): boolean {
  const [top = ""] = file.split("/");
  return ofIngest.has(top) || /(?:^|\/)\.|~$/u.test(file);
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
