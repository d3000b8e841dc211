/**
 * The 32-bit FNV-1a hash of a text (Fowler, Noll and Vo), over its UTF-16 units instead of bytes: the same on every
 * machine and in the browser. Not for security.
 * @returns an unsigned 32-bit integer
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads every bit of a 32-bit number over all of them: the finaliser of MurmurHash3. */
export function mixBits(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** FNV-1a finished with a mix of its bits: spreads keys evenly over the numbers of 32 bits. */
export function spreadHash(text: string): number {
  return mixBits(fnv1a(text));
}

/**
 * Twelve hexadecimal digits that change with a text, for the names of files: its FNV-1a hash, and beside it a second
 * lane in which the place of a unit counts.
 */
export function fnvDigits(text: string): string {
  let second = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    second = Math.imul(second ^ (text.charCodeAt(i) + i), 0x85ebca6b);
  }
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, "0");
  return `${hex(fnv1a(text))}${hex(second)}`.slice(2, 14);
}
