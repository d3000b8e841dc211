import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, renameSync, writeSync } from "node:fs";

/*
 * Files that grow with the archive have a line of JSON for each thing. They are written and read line after line, so that
 * no text of all of it is made: in Node's memory it would end at 512 MB.
 */

/** So much is written and read at a time. */
const portion = 1 << 20;

/** What was written. */
export interface WrittenLines {
  readonly count: number;
  /** Of all bytes, shortened. */
  readonly hash: string;
  /** Where each line begins, and where the last ends. */
  readonly offsets: Float64Array;
}

/** A file that is being written. */
export interface LinesFile {
  write(value: unknown): void;
  /** Puts the whole file into its place, in one step. */
  end(place: (written: WrittenLines) => string): WrittenLines;
}

/** @param unfinished where the file lies until it is whole */
export function createLines(unfinished: string): LinesFile {
  const handle = openSync(unfinished, "w");
  const hash = createHash("sha256");
  const offsets = [0];
  let [held, length] = [[] as Buffer[], 0];
  const flush = () => {
    const data = Buffer.concat(held);
    for (let at = 0; at < data.length;) at += writeSync(handle, data, at);
    hash.update(data);
    [held, length] = [[], 0];
  };
  return {
    write(value) {
      const line = Buffer.from(`${JSON.stringify(value)}\n`, "utf8");
      offsets.push((offsets.at(-1) ?? 0) + line.length);
      held.push(line);
      length += line.length;
      if (length >= portion) flush();
    },
    end(place) {
      flush();
      closeSync(handle);
      const written = {
        count: offsets.length - 1,
        hash: hash.digest("hex").slice(0, 16),
        offsets: Float64Array.from(offsets),
      };
      renameSync(unfinished, place(written));
      return written;
    },
  };
}

/** Writes a file of lines. */
export function writeLines(file: string, values: Iterable<unknown>): void {
  const lines = createLines(`${file}.${process.pid}`);
  for (const value of values) lines.write(value);
  lines.end(() => file);
}

/** Reads what stands on each line of a file, one after another. */
export function* readLines<T>(file: string): Generator<T, undefined> {
  const handle = openSync(/* turbopackIgnore: true */ file, "r");
  try {
    const part = Buffer.alloc(portion);
    let begun: Buffer[] = [];
    for (let read = readSync(handle, part); read > 0; read = readSync(handle, part)) {
      let from = 0;
      for (let to = part.indexOf(10); to !== -1 && to < read; to = part.indexOf(10, from)) {
        const line = Buffer.concat([...begun, part.subarray(from, to)]);
        yield JSON.parse(line.toString("utf8")) as T;
        [begun, from] = [[], to + 1];
      }
      if (from < read) begun.push(Buffer.from(part.subarray(from, read)));
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Opens a file whose lines are read one by one, by their number.
 * @param most so many of those read last are kept
 */
export function openLines<T>(
  file: string,
  offsets: Float64Array,
  most: number,
): (line: number) => T | undefined {
  const handle = openSync(/* turbopackIgnore: true */ file, "r");
  const recent = new Map<number, T>();
  return (line) => {
    const known = recent.get(line);
    if (known !== undefined) return known;
    const [from, to] = [offsets[line], offsets[line + 1]];
    if (from === undefined || to === undefined) return undefined;
    const text = Buffer.alloc(to - from);
    readSync(handle, text, 0, text.length, from);
    const read = JSON.parse(text.toString("utf8")) as T;
    recent.set(line, read);
    const oldest = recent.keys().next().value;
    if (recent.size > most && oldest !== undefined) recent.delete(oldest);
    return read;
  };
}
