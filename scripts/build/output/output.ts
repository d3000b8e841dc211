import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { compressFile, isCompressible } from "./compress-file.ts";

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
  /** Whether a file was put or kept. */
  has(file: string): boolean;
  /** Keeps a file of the last build that this one did not make again; false when it is not there. */
  keep(file: string): boolean;
  /** Removes what was neither put nor kept. */
  finish(): Promise<OutputChanges>;
}

const copies = [".br", ".gz"] as const;

/** How many files are compressed at a time: the threads that Node has for it. */
const parallel = 4;

/**
 * Opens `out/` for a build.
 * @param quality Brotli quality (0–11) of what grows with the archive, the assets always get the best; null for a
 *   site without compressed copies
 * @param again compress unchanged files again too, because the quality is another than in the last build
 */
export function openOutput(outDir: string, quality: number | null, again = false): Output {
  const expected = new Set<string>();
  const written: string[] = [];
  const running = new Set<Promise<void>>();
  /** Kept files whose compressed copies are missing, or of another quality. */
  const stale: string[] = [];
  mkdirSync(outDir, { recursive: true });

  const hasCopies = (file: string, size: number) => quality !== null && isCompressible(file, size);
  const compress = async (file: string, bytes: Uint8Array) => {
    const best = isAsset(file) ? 11 : (quality ?? 0);
    const job = compressFile(path.join(outDir, file), bytes, best).finally(() => {
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
      expected.add(file);
      const same = hasBytes(target, bytes);
      if (!same) {
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, bytes);
        written.push(file);
      }
      if (!hasCopies(file, bytes.length)) return;
      for (const copy of copies) expected.add(file + copy);
      const complete = copies.every((copy) => existsSync(target + copy));
      if (same && complete && !again) return;
      await compress(file, bytes);
    },
    has: (file) => expected.has(file),
    keep(file) {
      const target = path.join(outDir, file);
      const size = statSync(target, { throwIfNoEntry: false })?.size;
      if (size === undefined) return false;
      expected.add(file);
      if (!hasCopies(file, size)) return true;
      for (const copy of copies) expected.add(file + copy);
      if (again || !copies.every((copy) => existsSync(target + copy))) stale.push(file);
      return true;
    },
    async finish() {
      for (const file of stale) await compress(file, readFileSync(path.join(outDir, file)));
      await Promise.all(running);
      const removed = removeOthers(outDir, expected);
      const isCopy = (file: string) => expected.has(file.slice(0, -3)) && /\.(?:br|gz)$/.test(file);
      return {
        written: written.sort(),
        removed: removed.filter((file) => !/\.(?:br|gz)$/.test(file)).sort(),
        total: [...expected].filter((file) => !isCopy(file)).length,
      };
    },
  };
}

/** Fonts, scripts and pictures: few, and loaded most often. */
function isAsset(file: string): boolean {
  return file.startsWith("_assets/") || !file.includes("/");
}

/** Whether a file is there with exactly these bytes. */
function hasBytes(file: string, bytes: Uint8Array): boolean {
  return existsSync(file) && readFileSync(file).equals(bytes);
}

/** Removes every file that is not expected, and the folders that this leaves empty. */
function removeOthers(outDir: string, expected: ReadonlySet<string>): string[] {
  const removed: string[] = [];
  const sweep = (folder: string): boolean => {
    let empty = true;
    for (const entry of readdirSync(path.join(outDir, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (sweep(name)) rmdirSync(path.join(outDir, name));
        else empty = false;
      } else if (expected.has(name)) empty = false;
      else {
        rmSync(path.join(outDir, name));
        removed.push(name);
      }
    }
    return empty;
  };
  sweep("");
  return removed;
}
