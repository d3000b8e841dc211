import type { Catalogue, ShelfFile, ShelfName } from "./catalogue.ts";
import { cut, separator } from "./cut.ts";
import type { Family } from "./postings.ts";
import { writeTermsFile } from "./terms-file.ts";
import { wordLists } from "./word-lists.ts";
import { writeWordsFile } from "./words-file.ts";

/** Bytes, before compression, that files should hold; larger archives get fewer, larger files. */
export function targetBytes(seats: number): number {
  return seats > 2 ** 15 ? 8_000 : 4_000;
}

/** A word whose postings would fill so many files of the size aimed at is a heavy one. */
const HEAVY = 3;

/** Rough size of a family in its file, for the cut only. */
function sizeOf(family: Family): number {
  return family.members.reduce(
    (size, { surface, postings }) => size + surface.length + 2 + postings.length * 2,
    family.key.length + 4,
  );
}

/**
 * Cuts the families and the three word lists into files.
 *
 * @param families sorted by key.
 * @param target bytes that a file aims at.
 * @param put stores a file under its first key and answers the mark of its content.
 * @returns what the catalogue has to know of every shelf.
 */
export async function writeShelves(
  families: readonly Family[],
  target: number,
  put: (shelf: ShelfName, firstKey: string, bytes: Uint8Array) => Promise<number>,
): Promise<Catalogue["shelves"]> {
  const shelve = async <T extends { readonly key: string; readonly size: number }>(
    shelf: ShelfName,
    parts: readonly (readonly T[])[],
    write: (part: readonly T[]) => Uint8Array,
  ): Promise<ShelfFile[]> => {
    const files: ShelfFile[] = [];
    let before = "";
    for (const part of parts) {
      const firstKey = separator(before, part[0]?.key ?? "");
      const tag = await put(shelf, firstKey, write(part));
      const heavy = part.length === 1 && (part[0]?.size ?? 0) > target * HEAVY;
      files.push({ firstKey, tag, heavy });
      before = part.at(-1)?.key ?? "";
    }
    return files;
  };
  const sized = families.map((family) => ({ key: family.key, size: sizeOf(family), family }));
  const shelves: Record<ShelfName, ShelfFile[]> = {
    terms: await shelve("terms", cut(sized, target), (part) =>
      writeTermsFile(part.map(({ family }) => family)),
    ),
    words: [],
    endings: [],
    sounds: [],
  };
  for (const { shelf, words, surfaceFromKey } of wordLists(families)) {
    const listed = words.map((word) => ({ ...word, size: word.key.length + 3 }));
    shelves[shelf] = await shelve(shelf, cut(listed, target), (part) =>
      writeWordsFile(part, surfaceFromKey !== null),
    );
  }
  return shelves;
}
