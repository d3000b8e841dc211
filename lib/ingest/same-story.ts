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

/** Places of two signatures that must agree for the articles to tell the same story: about half the text. */
const LIKE = Math.ceil(SIGNATURE_LENGTH * 0.5);
/** 32 bands of 2: texts that share half of their runs meet in some band with a chance of 99.99 %. */
const BAND = 2;
/** Articles remembered in one bucket: a phrase of the trade fills some buckets with articles that are not alike. */
const BUCKET = 16;

/**
 * Groups articles whose texts are the same or nearly so. Exact and near duplicates are found alike; nothing is
 * dropped.
 * @param signatures id → MinHash signature, in any order.
 * @returns groups of at least two ids, each sorted, sorted by their first id.
 */
export function groupSameStory(
  signatures: ReadonlyMap<string, Uint32Array>,
): readonly (readonly string[])[] {
  const ids = [...signatures.keys()].sort();
  const rows = ids.map((id) => signatures.get(id) as Uint32Array);
  const parent = Int32Array.from(ids, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (let band = 0; band < SIGNATURE_LENGTH; band += BAND) {
    const buckets = new Map<number, number[]>();
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as Uint32Array;
      let key = 0;
      for (let at = band; at < band + BAND; at++) key = Math.imul(key, 31) + (row[at] as number);
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [index]);
        continue;
      }
      const other = bucket.find((at) => alike(rows[at] as Uint32Array, row));
      if (other === undefined) {
        if (bucket.length < BUCKET) bucket.push(index);
      } else if (root(other) !== root(index)) {
        const [low, high] = [root(other), root(index)].sort((a, b) => a - b) as [number, number];
        parent[high] = low;
      }
    }
  }
  const groups = new Map<number, string[]>();
  ids.forEach((id, index) => {
    const top = root(index);
    const group = groups.get(top);
    if (group) group.push(id);
    else groups.set(top, [id]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function alike(a: Uint32Array, b: Uint32Array): boolean {
  let equal = 0;
  for (let index = 0; index < SIGNATURE_LENGTH; index++) if (a[index] === b[index]) equal++;
  return equal >= LIKE;
}
