import { readFileSync, rmSync } from "node:fs";

/**
 * What the last build left in a file for the next. The file is taken away until this build leaves its own: what an
 * interrupted build has written is not what an old state says, and is made anew.
 * @param read makes it of the file's bytes; what it throws counts as nothing
 * @returns null where there is nothing that can be read
 */
export function takeLeft<State>(file: string, read: (bytes: Buffer) => State | null): State | null {
  try {
    return read(readFileSync(file));
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

/** The same of a state in JSON. */
export function takeLeftJson<State>(file: string): State | null {
  return takeLeft(file, (bytes) => JSON.parse(bytes.toString("utf8")) as State);
}
