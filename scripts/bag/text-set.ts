import { createHash } from "node:crypto";

/** A set of texts of any size in 40 bytes: enough to tell whether two are the same, whatever the order. */
export interface TextSet {
  add(text: string): void;
  /** How many were added. */
  count(): number;
  isSameAs(other: TextSet): boolean;
  /** The sum of the SHA-256 of the texts, by 32 bits. */
  readonly sum: Uint32Array;
}

export function openTextSet(): TextSet {
  const sum = new Uint32Array(8);
  let count = 0;
  return {
    sum,
    add(text) {
      const hash = createHash("sha256").update(text).digest();
      for (let at = 0; at < 8; at++) sum[at] = ((sum[at] ?? 0) + hash.readUInt32LE(at * 4)) >>> 0;
      count += 1;
    },
    count: () => count,
    isSameAs: (other) => count === other.count() && sum.every((each, at) => each === other.sum[at]),
  };
}
