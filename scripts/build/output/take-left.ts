import { readFileSync, rmSync } from "node:fs";
import { readLines, writeLines } from "../../../lib/base/json-lines.ts";

/**
 * What the last build left in a file for the next. The file is taken away until this build leaves its own: what an
 * interrupted build has written is not what an old state says, and is made anew.
 * @param read makes it of the file; what it throws counts as nothing
 * @returns null where there is nothing that can be read
 */
function take<State>(file: string, read: () => State | null): State | null {
  try {
    return read();
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

/** The same of a state of any form. */
export function takeLeft<State>(file: string, read: (bytes: Buffer) => State | null): State | null {
  return take(file, () => read(readFileSync(file)));
}

/** What a build leaves of many things. */
export interface Left<Head, Value> {
  /** What all of them depend on. */
  readonly head: Head;
  readonly entries: ReadonlyMap<string, Value>;
}

/** Leaves it: the head on the first line, then an entry a line. */
export function leaveEntries<Head, Value>(
  file: string,
  head: Head,
  entries: Iterable<readonly [string, Value]>,
): void {
  const lines = function* () {
    yield head;
    yield* entries;
  };
  writeLines(file, lines());
}

/** Takes what `leaveEntries` left. */
export function takeEntries<Head, Value>(file: string): Left<Head, Value> | null {
  return take(file, () => {
    const lines = readLines<unknown>(file);
    const head = lines.next().value as Head;
    return { head, entries: new Map(lines as Iterable<[string, Value]>) };
  });
}
