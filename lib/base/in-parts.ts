import { rmSync } from "node:fs";
import path from "node:path";
import { spreadHash } from "./fnv.ts";
import { createLines, readLines } from "./json-lines.ts";

/** Into how many parts things are dealt, and the folder where they wait. */
export interface Parts {
  readonly folder: string;
  readonly count: number;
}

/**
 * Deals things into parts that fit into memory one by one: what has one key is in one part. Things are JSON, and in each part
 * they are in the order in which they came.
 */
export function* inParts<T>(
  things: Iterable<readonly [key: string, thing: T]>,
  { folder, count }: Parts,
): Generator<T[]> {
  if (count <= 1) {
    yield [...things].map(([, thing]) => thing);
    return;
  }
  const files = Array.from({ length: count }, (_, part) => path.join(folder, `.part-${part}`));
  try {
    const open = files.map((file) => createLines(`${file}.new`));
    for (const [key, thing] of things) open[spreadHash(key) % count]?.write(thing);
    for (const [part, lines] of open.entries()) lines.end(() => files[part] ?? "");
    for (const file of files) yield [...readLines<T>(file)];
  } finally {
    for (const file of files) rmSync(file, { force: true });
  }
}
