import { fold } from "../arabic/fold.ts";

/** Number of hashes in a signature; the error of an estimated likeness is about 1 / √64. */
export const SIGNATURE_LENGTH = 64;
/** Words in a shingle: news rewrites keep phrases of this length and little else. */
const SHINGLE = 4;

/** 32-bit FNV-1a of UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Words come again and again: their hashes are remembered, up to so many. */
const REMEMBERED = 50_000;
const remembered = new Map<string, number>();

function hashWord(word: string): number {
  let hash = remembered.get(word);
  if (hash === undefined) {
    hash = hashText(fold(word));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, hash);
  }
  return hash;
}

/** The finaliser of MurmurHash3: spreads every bit of a 32-bit number over all. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const seeds = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mix(index + 1));

/**
 * MinHash signature (Broder 1997) of a text: for each of 64 hash functions the least hash of any run of four
 * words, in folded spelling. The share of equal places of two signatures estimates the share of common runs.
 * Deterministic on every machine.
 */
export function minhash(text: string): Uint32Array {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hashWord);
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  const last = Math.max(1, words.length - SHINGLE + 1);
  const seen = new Set<number>();
  for (let start = 0; start < last; start++) {
    let shingle = 0;
    for (let index = start; index < Math.min(start + SHINGLE, words.length); index++) {
      shingle = mix(shingle ^ (words[index] ?? 0)) + index - start;
    }
    if (seen.has(shingle)) continue;
    seen.add(shingle);
    for (let index = 0; index < SIGNATURE_LENGTH; index++) {
      const hash = mix(shingle ^ (seeds[index] ?? 0));
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    }
  }
  return signature;
}
