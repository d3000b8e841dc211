export type Utf16Label = "utf-16le" | "utf-16be";

/** High bytes of what Arabic news is written with: ASCII, Arabic, general punctuation, presentation forms. */
const expectedHighBytes = new Set([0x00, 0x06, 0x20, 0x21, 0xfb, 0xfc, 0xfd, 0xfe]);
const ARABIC_BLOCK = 0x06;

/**
 * Finds UTF-16 without a byte order mark. In Arabic text nearly every second byte is then 0x06 or 0x00, while
 * no other encoding of text holds these bytes at all; this must be asked before UTF-8, which such bytes also are.
 *
 * @returns the byte order, or null when the bytes do not look like UTF-16.
 */
export function detectUtf16(bytes: Uint8Array): Utf16Label | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 8192));
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  const score = (offset: 0 | 1): number => {
    let expected = 0;
    let arabic = 0;
    for (let index = offset; index < pairs * 2; index += 2) {
      const byte = sample[index] ?? 0;
      if (expectedHighBytes.has(byte)) expected++;
      if (byte === ARABIC_BLOCK) arabic++;
    }
    return arabic / pairs >= 0.2 ? expected / pairs : 0;
  };
  const little = score(1);
  const big = score(0);
  if (Math.max(little, big) < 0.95) return null;
  return little >= big ? "utf-16le" : "utf-16be";
}
