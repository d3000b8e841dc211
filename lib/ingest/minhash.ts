import { fold } from "../arabic/fold.ts";
import { fnv1a, mixBits } from "../base/fnv.ts";
import { oncePerText } from "../base/once.ts";

/** Number of hashes in a signature; the error of an estimated likeness is about 1 / √64. */
export const SIGNATURE_LENGTH = 64;
/** Words in a shingle: news rewrites keep phrases of this length and little else. */
const SHINGLE = 4;

/** Words come again and again. */
const hashWord = oncePerText((word) => fnv1a(fold(word)), { most: 50_000 });

const seeds = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mixBits(index + 1));

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
      shingle = mixBits(shingle ^ (words[index] ?? 0)) + index - start;
    }
    if (seen.has(shingle)) continue;
    seen.add(shingle);
    for (let index = 0; index < SIGNATURE_LENGTH; index++) {
      const hash = mixBits(shingle ^ (seeds[index] ?? 0));
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    }
  }
  return signature;
}
