import { spreadHash } from "../../base/fnv.ts";

/** No file grows beyond so many times what is aimed at, however the keys fall. */
const MOST = 3;

/**
 * Cuts a sorted list into stretches, each to be a file. Where it cuts depends on the keys near the cut, not
 * on what stands before (content-defined chunking): an entry that comes, goes or grows changes its own file
 * and at most the next, and the others stay byte for byte. Entries with one key stay together.
 *
 * @param entries sorted by key; @param sizeOf about how many bytes an entry will take.
 * @param target bytes that a file should hold on average.
 */
export function cut<T extends { readonly key: string }>(
  entries: readonly T[],
  sizeOf: (entry: T) => number,
  target: number,
): T[][] {
  const files: T[][] = [];
  let file: T[] = [];
  let held = 0;
  for (const entry of entries) {
    // The chance of a cut before an entry grows with its size, so that files come out even.
    const size = sizeOf(entry);
    const chance = Math.min(1, size / target);
    const here = spreadHash(entry.key) / 0x1_0000_0000 < chance || held + size > target * MOST;
    if (file.length > 0 && here && file.at(-1)?.key !== entry.key) {
      files.push(file);
      file = [];
      held = 0;
    }
    file.push(entry);
    held += size;
  }
  if (file.length > 0) files.push(file);
  return files;
}

/**
 * The shortest text that tells a file's keys from those of the file before it: what a catalogue has to know.
 *
 * @param before the last key of the file before; empty for the first file.
 * @param first the first key of the file, which sorts after `before`.
 */
export function separator(before: string, first: string): string {
  let length = 0;
  while (length < first.length && first[length] === before[length]) length++;
  return first.slice(0, length + 1);
}
