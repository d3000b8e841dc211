import { SLOTS } from "../rank/bm25.ts";

/**
 * Where a term occurs: numbers `doc * SLOTS + slot`, one for each article; read from a file in any order. A search
 * server keeps them to itself: of its terms only the number of articles is known.
 */
export type Postings = Iterable<number> & { readonly length: number };

const SLOT_BITS = Math.log2(SLOTS);

/** The articles in which a term occurs. */
export function docsIn(postings: Postings): number[] {
  return Array.from(postings, docOf);
}

/** The number of the document of a posting. */
export function docOf(posting: number): number {
  return posting >>> SLOT_BITS;
}

/** The slot of a posting: that of its weight. */
export function slotIn(posting: number): number {
  return posting & (SLOTS - 1);
}
