import { createHash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** A file that is written part by part, because it grows with the archive. */
export interface FileParts {
  write(text: string): void;
  /** @returns the size of the whole file, and its SHA-256 (hexadecimal) */
  end(): Promise<{ readonly bytes: number; readonly sha256: string }>;
}

/** Where a file lies that is not whole yet. */
export const unfinishedOf = (file: string): string => `${file}.new`;

/** So much text is written at a time. */
const portion = 1 << 20;

/**
 * Opens a file beside its place, where it is moved when it is whole and differs from what is there.
 * @param done hears whether the bytes are those that were there, before `end` is over
 */
export function openParts(
  target: string,
  isThere: boolean,
  done: (same: boolean) => Promise<void>,
): FileParts {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = unfinishedOf(target);
  const handle = openSync(unfinished, "w");
  const hash = createHash("sha256");
  let held: string[] = [];
  let length = 0;
  let bytes = 0;
  const flush = () => {
    const part = Buffer.from(held.join(""), "utf8");
    for (let at = 0; at < part.length;) at += writeSync(handle, part, at);
    hash.update(part);
    bytes += part.length;
    held = [];
    length = 0;
  };
  return {
    write(text) {
      held.push(text);
      length += text.length;
      if (length >= portion) flush();
    },
    async end() {
      flush();
      closeSync(handle);
      const sha256 = hash.digest("hex");
      const same = isThere && (await hashOf(target)) === sha256;
      if (same) unlinkSync(unfinished);
      else renameSync(unfinished, target);
      await done(same);
      return { bytes, sha256 };
    },
  };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest("hex");
}
