/**
 * How often a word stands in an article, weighed against the article's length, in 16 steps: FlexSearch keeps
 * an article's number in the slot of its weight, slot 0 being the best.
 *
 * BM25 gives a word the weight w = (k1 + 1) · r / (1 + r), where r = tf / K and
 * K = k1 · (1 − b + b · length / mean length) (Robertson and Zaragoza 2009). We store r, on a logarithmic
 * scale, because the r of the spellings of one word add up to the r of the word.
 */
export const SLOTS = 16;

export const K1 = 1.2;
const B = 0.8;
const LEAST = 0.12;
const STEP = 1.42;

/**
 * @param tf how often the word stands in the text, titles counted with their weight.
 * @param relativeLength length of the text by the mean length of all of them.
 */
export function ratio(tf: number, relativeLength: number): number {
  return tf / (K1 * (1 - B + B * relativeLength));
}

/** The slot for a ratio, from 0 (most) to `SLOTS - 1` (least). */
export function slotOf(r: number): number {
  const step = Math.round(Math.log(r / LEAST) / Math.log(STEP));
  return SLOTS - 1 - Math.min(SLOTS - 1, Math.max(0, step));
}

const ratios = Array.from({ length: SLOTS }, (_, slot) => LEAST * STEP ** (SLOTS - 1 - slot));

/** The ratio that a slot stands for. */
export function ratioOf(slot: number): number {
  return ratios[slot] ?? 0;
}

/** BM25's saturating weight of a ratio, from 0 to k1 + 1. */
export function saturate(r: number): number {
  return ((K1 + 1) * r) / (1 + r);
}

/** BM25's inverse document frequency, never negative. */
export function idf(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

/**
 * Mean length of a text in words, rounded to a quarter of an octave: it is part of every weight, and must not
 * change with each new article, or every file would.
 *
 * @param lengths words of each text.
 */
export function meanLength(lengths: readonly number[]): number {
  if (lengths.length === 0) return 1;
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return 2 ** (Math.round(Math.log2(Math.max(1, words / lengths.length)) * 4) / 4);
}
