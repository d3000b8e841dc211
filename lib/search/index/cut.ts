import { spreadHash } from "../../base/fnv.ts";

/** No block grows beyond so many times what is aimed at, however the keys fall. */
const MOST = 3;

/** A part of a sorted list that is to be a file. */
export interface CutBlock<T> {
  /**
   * The shortest text that tells its keys from those of the block before: what a catalogue has to know. Its keys
   * are this or sort after it, those of the block before sort before it.
   */
  readonly firstKey: string;
  readonly entries: readonly T[];
}

/**
 * Cuts a sorted list into blocks. Where it cuts depends on the keys near the cut, not on what stands before
 * (content-defined chunking): an entry that comes, goes or grows changes its own block and at most the next, and
 * the others stay byte for byte. Entries with one key stay together.
 *
 * @param entries sorted by key; @param sizeOf about how many bytes an entry will take.
 * @param target bytes that a block should hold on average.
 * @param salt goes before the keys where these are themselves places of a cut, which have a hash that cuts.
 */
export function cutIntoBlocks<T extends { readonly key: string }>(
  entries: readonly T[],
  sizeOf: (entry: T) => number,
  target: number,
  salt = "",
): CutBlock<T>[] {
  const blocks: CutBlock<T>[] = [];
  let block: T[] = [];
  let before = "";
  let held = 0;
  const close = () => {
    if (block.length === 0) return;
    blocks.push({ firstKey: separator(before, block[0]?.key ?? ""), entries: block });
    before = block.at(-1)?.key ?? "";
    block = [];
    held = 0;
  };
  for (const entry of entries) {
    // The chance of a cut before an entry grows with its size, so that blocks come out even.
    const size = sizeOf(entry);
    const chance = Math.min(1, size / target);
    const here =
      spreadHash(salt + entry.key) / 0x1_0000_0000 < chance || held + size > target * MOST;
    if (here && block.at(-1)?.key !== entry.key) close();
    block.push(entry);
    held += size;
  }
  close();
  return blocks;
}

/** The shortest beginning of a key that sorts after another one. */
function separator(before: string, first: string): string {
  let length = 0;
  while (length < first.length && first[length] === before[length]) length++;
  return first.slice(0, length + 1);
}
