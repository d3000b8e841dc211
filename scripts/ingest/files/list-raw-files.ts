import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import { stampOf } from "../../../lib/base/files.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { manifestName } from "../state/manifest.ts";

/** Largest raw file read, in bytes: ten times the longest news texts. */
export const LARGEST_FILE = 1024 * 1024;

/** A raw file as the file system describes it. */
export interface RawFile {
  /** Path inside the raw folder, with forward slashes. */
  readonly file: string;
  readonly stamp: string;
  /** In bytes. */
  readonly size: number;
}

/** Files that systems and people leave in folders, passed over without a word. */
const ignored =
  /^(?:\.DS_Store|\.git.*|\.directory|Thumbs\.db|desktop\.ini|readme(?:\.\w+)?|.*~)$/i;

/**
 * Lists the raw files, sorted by name, and what cannot be one. Folders inside are entered; symbolic links are
 * followed only to files that lie inside the raw folder themselves.
 */
export function listRawFiles(root: string): {
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
} {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  const real = realpathSync(root);
  const enter = (folder: string, prefix: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      problems.push(unreadable(prefix.slice(0, -1) || ".", "the folder may not be read"));
      return;
    }
    for (const entry of entries) {
      const file = prefix + entry.name;
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".")) enter(full, `${file}/`);
      } else {
        const read = inspect(real, full, file, entry);
        if (read === null) continue;
        if ("kind" in read) problems.push(read);
        else files.push(read);
      }
    }
  };
  enter(root, "");
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files, problems };
}

function inspect(
  real: string,
  full: string,
  file: string,
  entry: Dirent,
): RawFile | Problem | null {
  const text = /\.(?:txt|text)$/i.test(entry.name);
  if (entry.name === manifestName || (!text && ignored.test(entry.name))) return null;
  try {
    if (entry.isSymbolicLink()) {
      const target = path.relative(real, realpathSync(full));
      const outside = target === ".." || target.startsWith(`..${path.sep}`);
      if (outside || path.isAbsolute(target)) return linkOut(file);
    }
    const stat = entry.isSymbolicLink() ? statSync(full) : lstatSync(full);
    if (!stat.isFile()) {
      return entry.isSymbolicLink() ? linkOut(file) : notText(file, "it is not a regular file");
    }
    if (!text) return notText(file, "its name does not end in .txt");
    if (stat.size > LARGEST_FILE) return tooLarge(file, stat.size);
    return { file, stamp: stampOf(stat), size: stat.size };
  } catch {
    // Node puts this sign where a name's bytes are no UTF-8, and finds no file of that name then.
    if (file.includes("\uFFFD")) return notUtf8(file);
    const broken = entry.isSymbolicLink();
    return unreadable(file, broken ? "the link leads nowhere" : "the file may not be read");
  }
}

const linkOut = (file: string): Problem => ({
  kind: "symbolic-link",
  file,
  message: "it is a symbolic link to something outside the folder of raw files, or to a folder",
  remedy: "put the file itself there",
  keptBack: true,
});

const notText = (file: string, reason: string): Problem => ({
  kind: "not-a-text-file",
  file,
  message: `it was passed over: ${reason}`,
  remedy: "save its text as a .txt file, or move it elsewhere",
  keptBack: false,
});

const tooLarge = (file: string, size: number): Problem => ({
  kind: "too-large",
  file,
  message: `the file has ${(size / 1024 / 1024).toFixed(1)} MB; at most ${LARGEST_FILE / 1024 / 1024} MB are read`,
  remedy: "check what it is; put each article into a file of its own",
  keptBack: true,
});

const notUtf8 = (file: string): Problem => ({
  kind: "unreadable",
  file,
  message: "its name is not written in UTF-8, so it cannot be opened",
  remedy: "rename it (convmv does so for many files)",
  keptBack: true,
});

const unreadable = (file: string, message: string): Problem => ({
  kind: "unreadable",
  file,
  message,
  remedy: "give yourself the right to read it, or remove it",
  keptBack: true,
});
