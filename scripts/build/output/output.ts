import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { compressFile, isCompressible } from "./compress-file.ts";
import { type FileParts, openParts, unfinishedOf } from "./put-stream.ts";

/** What a build did to `out/`; paths relative to it, with forward slashes, without the compressed copies. */
export interface OutputChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** All files of the site, compressed copies not counted. */
  readonly total: number;
}

/** The finished site, to which only what differs is written. */
export interface Output {
  /** Puts a file in its place; nothing is touched when it is there with the same bytes. */
  put(file: string, bytes: Uint8Array | string): Promise<void>;
  /** Opens a file that is put in its place part by part. */
  open(file: string): FileParts;
  /** Whether a file was put or kept. */
  has(file: string): boolean;
  /** Whether a file of the last build is there that this one has neither put nor kept. */
  isLeft(file: string): boolean;
  /** Keeps a file of the last build that this one did not make again; false when it is not there. */
  keep(file: string): boolean;
  /** Removes what was neither put nor kept. */
  finish(): Promise<OutputChanges>;
}

const copies = [".br", ".gz"] as const;

/** Whether a file is named as the compressed copy of another. */
export function isCopy(file: string): boolean {
  return /\.(?:br|gz)$/.test(file);
}

/** How many files are compressed at a time: the threads that Node has for it. */
const parallel = 4;

/**
 * Opens `out/` for a build.
 * @param quality Brotli quality (0–11) of what grows with the archive, the assets always get the best; null for a
 *   site without compressed copies
 * @param again compress unchanged files again too, because the quality is another than in the last build
 */
export function openOutput(outDir: string, quality: number | null, again = false): Output {
  mkdirSync(outDir, { recursive: true });
  /** What the last build left and this one has neither put nor kept; one look at the disk for all of it. */
  const left = new Set(filesIn(outDir));
  const expected = new Set<string>();
  const written: string[] = [];
  const running = new Set<Promise<void>>();
  /** Kept files whose compressed copies are missing, or of another quality. */
  const stale: string[] = [];

  /** Takes a file into the site; whether it was there. */
  const take = (file: string): boolean => {
    expected.add(file);
    return left.delete(file);
  };
  const takeCopies = (file: string) => copies.filter((copy) => take(file + copy)).length;
  const compress = async (file: string, bytes?: Uint8Array) => {
    const best = isAsset(file) ? 11 : (quality ?? 0);
    const job = compressFile(path.join(outDir, file), best, bytes).finally(() => {
      running.delete(job);
    });
    running.add(job);
    if (running.size >= parallel) await Promise.race(running);
  };

  return {
    async put(file, content) {
      const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
      const target = path.join(outDir, file);
      if (expected.has(file)) throw new Error(`Two parts of the build write ${file}.`);
      const same = take(file) && readFileSync(target).equals(bytes);
      if (!same) {
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, bytes);
        written.push(file);
      }
      if (quality === null || !isCompressible(file, bytes.length)) return;
      const complete = takeCopies(file) === copies.length;
      if (!same || !complete || again) await compress(file, bytes);
    },
    open(file) {
      const target = path.join(outDir, file);
      if (expected.has(file)) throw new Error(`Two parts of the build write ${file}.`);
      // A build that was killed may have left one: it is written over, and moved away.
      left.delete(unfinishedOf(file));
      return openParts(target, take(file), async (same) => {
        if (!same) written.push(file);
        if (quality === null || !isCompressible(file, statSync(target).size)) return;
        const complete = takeCopies(file) === copies.length;
        if (!same || !complete || again) await compress(file);
      });
    },
    has: (file) => expected.has(file),
    isLeft: (file) => left.has(file),
    keep(file) {
      if (!left.has(file)) return false;
      take(file);
      if (quality === null) return true;
      const complete = copies.every((copy) => left.has(file + copy));
      if (!complete && !isCompressible(file, statSync(path.join(outDir, file)).size)) return true;
      takeCopies(file);
      if (!complete || again) stale.push(file);
      return true;
    },
    async finish() {
      for (const file of stale) await compress(file);
      await Promise.all(running);
      for (const file of left) remove(outDir, file);
      const isOfOther = (file: string) => isCopy(file) && expected.has(file.slice(0, -3));
      return {
        written: written.sort(),
        removed: [...left].filter((file) => !isCopy(file)).sort(),
        total: [...expected].filter((file) => !isOfOther(file)).length,
      };
    },
  };
}

/** Fonts, scripts and pictures: few, and loaded most often. */
function isAsset(file: string): boolean {
  return file.startsWith("_assets/") || !file.includes("/");
}

/** All files below a folder, one after another, relative to it, with forward slashes. */
export function* filesIn(root: string, folder = ""): Generator<string> {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = folder + entry.name;
    if (entry.isDirectory()) yield* filesIn(root, `${name}/`);
    else yield name;
  }
}

/** Removes a file, and the folders that this leaves empty. */
function remove(root: string, file: string): void {
  unlinkSync(path.join(root, file));
  let folder = path.dirname(file);
  try {
    for (; folder !== "."; folder = path.dirname(folder)) rmdirSync(path.join(root, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
  }
}
