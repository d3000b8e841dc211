import type { Catalogue, ShelfFile, ShelfName } from "../files/catalogue.ts";
import { cut, separator } from "./cut.ts";
import type { FileParts } from "../files/packed.ts";
import type { Family } from "../files/postings.ts";
import { writeTermsFile } from "../files/terms.ts";
import { reversed, wordLists } from "../words/word-lists.ts";
import { writeWordsFile, type ListedWord } from "../files/words.ts";

/** What the files of an index aim at, in bytes. */
export interface FileSizes {
  readonly terms: number;
  /** Of the three word lists: a look at words with one wrong letter reads only so many files. */
  readonly lists: number;
  /** A word whose postings alone take more is a heavy one, which a long question can do without. */
  readonly heavy: number;
}

/** Larger archives get fewer, larger files. */
export function fileSizes(seats: number): FileSizes {
  return seats > 2 ** 15
    ? { terms: 4_000, lists: 6_000, heavy: 14_000 }
    : { terms: 1_000, lists: 3_000, heavy: 7_000 };
}

/** Rough size of a family in its file, for the cut only: a posting takes about nine bits. */
function sizeOf(family: Family): number {
  return family.members.reduce(
    (size, { surface, postings }) => size + surface.length / 2 + 2 + postings.length * 1.15,
    family.key.length / 2 + 2,
  );
}

/**
 * Cuts the families and the three word lists into files.
 *
 * @param families in any order.
 * @param seats all seats are below it; @param sizes what the files aim at.
 * @param put stores a file under its first key and answers the mark of its content.
 * @returns what the catalogue has to know of every shelf.
 */
export async function writeShelves(
  families: readonly Family[],
  seats: number,
  sizes: FileSizes,
  put: (shelf: ShelfName, firstKey: string, parts: FileParts) => Promise<number>,
): Promise<Catalogue["shelves"]> {
  const shelve = async <T extends { readonly key: string }>(
    shelf: ShelfName,
    entries: readonly T[],
    sizeOf: (entry: T) => number,
    target: number,
    write: (part: readonly T[]) => FileParts,
  ): Promise<ShelfFile[]> => {
    const files: ShelfFile[] = [];
    let before = "";
    for (const part of cut(entries, sizeOf, target)) {
      const [first] = part;
      const firstKey = separator(before, first?.key ?? "");
      const tag = await put(shelf, firstKey, write(part));
      const heavy = first !== undefined && part.length === 1 && sizeOf(first) > sizes.heavy;
      files.push({ firstKey, tag, heavy });
      before = part.at(-1)?.key ?? "";
    }
    return files;
  };
  // By their ends: the readings of a word with and without proclitics then lie side by side, mostly in one file.
  const byEnd = families
    .map((family) => ({ key: reversed(family.key), family }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const shelves: Record<ShelfName, ShelfFile[]> = {
    terms: await shelve(
      "terms",
      byEnd,
      ({ family }) => sizeOf(family),
      sizes.terms,
      (part) =>
        writeTermsFile(
          part.map(({ family }) => family),
          seats,
        ),
    ),
    words: [],
    endings: [],
    sounds: [],
  };
  // One list after the other: each holds every spelling of the archive.
  for (const { shelf, words, surfaceFromKey } of wordLists) {
    const size = ({ key, surface }: ListedWord) =>
      (shelf === "sounds" ? key.length + surface.length : key.length) / 2 + 2;
    shelves[shelf] = await shelve(shelf, words(families), size, sizes.lists, (part) => ({
      bytes: writeWordsFile(part, surfaceFromKey !== null),
    }));
  }
  return shelves;
}
