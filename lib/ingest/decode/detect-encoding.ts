import { beforeNouns, chainPattern, chainsOf } from "../../arabic/proclitics.ts";

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

export type SingleByteLabel = "windows-1256" | "iso-8859-6";

const arabicLetter = /[\u0621-\u064A]/g;
const withArticle = chainsOf(beforeNouns).filter((chain) => chain.article);
const article = new RegExp(`(?<![\u0621-\u064A])${chainPattern(withArticle)}[\u0621-\u064A]`, "g");
const arabicWord = /[\u0621-\u064A]{2,}/g;
const unexpected = /[À-ÖØ-öø-ÿŒœƒˆ\u0080-\u009F\uFFFD\u0679\u0688\u0691\u06BA\u06D2]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How much a text looks like Arabic prose, from 0 to 1: the share of Arabic letters among all signs that are
 * not ASCII, less what Arabic never holds, provided that the article «ال» occurs as often as prose has it
 * (about one word in three; one in 25 suffices, for lists of names, and a few words may have none).
 */
export function arabicPlausibility(text: string): number {
  const letters = count(text, arabicLetter);
  const words = count(text, arabicWord);
  if (words === 0) return 0;
  const foreign = count(text, unexpected);
  const withArticle = count(text, article) / words;
  const share = letters / (letters + 3 * foreign);
  return share * Math.min(1, (words < 20 ? 0.7 : 0.4) + withArticle * 15);
}

/**
 * Decodes bytes that are no Unicode encoding as the likelier of the two single-byte Arabic encodings. Their
 * decoders accept nearly every byte, so the result is judged by what it says.
 *
 * @returns the encoding and text, or null when neither gives plausible Arabic.
 */
export function decodeSingleByte(
  bytes: Uint8Array,
): { readonly encoding: SingleByteLabel; readonly text: string } | null {
  const labels: readonly SingleByteLabel[] = ["windows-1256", "iso-8859-6"];
  let best: { encoding: SingleByteLabel; text: string } | null = null;
  let bestScore = 0.6;
  for (const encoding of labels) {
    const text = new TextDecoder(encoding).decode(bytes);
    const score = arabicPlausibility(text.slice(0, 50_000));
    if (score > bestScore) {
      best = { encoding, text };
      bestScore = score;
    }
  }
  return best;
}
