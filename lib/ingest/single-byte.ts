import { beforeNouns, chainPattern, chainsOf } from "../arabic/proclitics.ts";

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
