import type { Postings } from "../files/terms.ts";
import { ratioOf, SLOTS } from "./bm25.ts";

/**
 * The channels by which a word of a question meets an article: any term of its family, those that differ
 * from the one asked for only in front, those that differ only at the end, and that one itself.
 */
export const FAMILY = 0;
export const SAME_ENDING = 1;
export const SAME_FRONT = 2;
export const SAME = 3;
export const CHANNELS = 4;

const slotRatios = Float32Array.from({ length: SLOTS }, (_, slot) => ratioOf(slot));

/**
 * The tables in which the scores of a question add up, a row of channels for each document. They are made once and
 * cleared row by row after each question: to make them anew, or to walk through them, would cost more than most
 * questions.
 */
export class Scorer {
  /** Of the word at hand. */
  readonly ratios: Float32Array;
  /** Of the question so far: BM25 sums, and how much of the question was found. */
  readonly scores: Float32Array;
  readonly coverage: Float32Array;
  /** Groups of the question found so far. */
  readonly groups: Uint8Array;
  /** Documents that the question has touched. */
  readonly docs: number[] = [];
  readonly #touched: Uint8Array;
  readonly #stamps: Int32Array;
  #stamp = 0;

  /** @param capacity all document numbers are below it. */
  constructor(capacity: number) {
    this.ratios = new Float32Array(capacity * CHANNELS);
    this.scores = new Float32Array(capacity * CHANNELS);
    this.coverage = new Float32Array(capacity * CHANNELS);
    this.groups = new Uint8Array(capacity);
    this.#touched = new Uint8Array(capacity);
    this.#stamps = new Int32Array(capacity);
  }

  /**
   * Adds the postings of a term to the word at hand.
   *
   * @param weight above 0, for the channel `FAMILY`; in the others a term counts in full.
   * @param docs takes the documents that the word had not touched yet.
   */
  gather(postings: Postings, weight: number, channels: readonly number[], docs: number[]): void {
    const { ratios } = this;
    for (const posting of postings) {
      const doc = Math.floor(posting / SLOTS);
      const ratio = slotRatios[posting % SLOTS] ?? 0;
      const row = doc * CHANNELS;
      if (ratios[row] === 0) docs.push(doc);
      ratios[row] = (ratios[row] ?? 0) + weight * ratio;
      for (const channel of channels) {
        ratios[row + channel] = (ratios[row + channel] ?? 0) + ratio;
      }
    }
  }

  /** Adds to a channel of the question. */
  add(doc: number, channel: number, score: number, share: number): void {
    if (this.#touched[doc] === 0) {
      this.#touched[doc] = 1;
      this.docs.push(doc);
    }
    const at = doc * CHANNELS + channel;
    this.scores[at] = (this.scores[at] ?? 0) + score;
    this.coverage[at] = (this.coverage[at] ?? 0) + share;
  }

  /** Puts a stamp on documents that none bears yet; returns it. */
  stamp(docs: readonly number[]): number {
    const stamp = ++this.#stamp;
    for (const doc of docs) this.#stamps[doc] = stamp;
    return stamp;
  }

  /** Whether a stamp is the last that was put on a document. */
  bears(doc: number, stamp: number): boolean {
    return this.#stamps[doc] === stamp;
  }

  /** Forgets the question. */
  clear(): void {
    for (const doc of this.docs) {
      const row = doc * CHANNELS;
      for (let at = row; at < row + CHANNELS; at++) this.scores[at] = this.coverage[at] = 0;
      this.groups[doc] = 0;
      this.#touched[doc] = 0;
    }
    this.docs.length = 0;
  }
}
