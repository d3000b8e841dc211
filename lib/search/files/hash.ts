/**
 * FNV-1a over UTF-16 units, finished with a mix of its bits: spreads keys evenly, the same on every machine.
 * Not for security.
 *
 * @returns an unsigned 32-bit integer.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
