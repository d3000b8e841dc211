import { docOf, slotIn, type Postings } from "../files/postings.ts";
import { ratioOf, saturate, SLOTS } from "./bm25.ts";

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
  /** Of the question so far: BM25 sums, and how much of the question was found. */
  readonly scores: Float32Array;
  readonly coverage: Float32Array;
  /** Groups of the question found so far. */
  readonly groups: Uint8Array;
  /** Documents that the question has touched. */
  readonly docs: number[] = [];
  /** For whoever looks for the most of several readings of the word at hand; left at 0. */
  readonly most: Float64Array;
  /** Of the word at hand. */
  readonly #ratios: Float32Array;
  readonly #touched: Uint8Array;
  readonly #stamps: Int32Array;
  #stamp = 0;

  /** @param capacity all document numbers are below it. */
  constructor(capacity: number) {
    this.#ratios = new Float32Array(capacity * CHANNELS);
    this.scores = new Float32Array(capacity * CHANNELS);
    this.coverage = new Float32Array(capacity * CHANNELS);
    this.groups = new Uint8Array(capacity);
    this.most = new Float64Array(capacity);
    this.#touched = new Uint8Array(capacity);
    this.#stamps = new Int32Array(capacity);
  }

  /**
   * Adds the postings of a term to a channel of the word at hand.
   *
   * @param weight above 0.
   * @param docs takes the documents that had nothing in the channel yet.
   * @returns how many these are.
   */
  gather(channel: number, postings: Postings, weight: number, docs?: number[]): number {
    const ratios = this.#ratios;
    let fresh = 0;
    for (const posting of postings) {
      const doc = docOf(posting);
      const at = doc * CHANNELS + channel;
      const before = ratios[at] ?? 0;
      if (before === 0) {
        fresh++;
        docs?.push(doc);
      }
      ratios[at] = before + weight * (slotRatios[slotIn(posting)] ?? 0);
    }
    return fresh;
  }

  /** What a document has of the word at hand in the channel `FAMILY`, as BM25 weighs it; it has nothing then. */
  take(doc: number): number {
    const at = doc * CHANNELS + FAMILY;
    const weight = saturate(this.#ratios[at] ?? 0);
    this.#ratios[at] = 0;
    return weight;
  }

  /**
   * Adds the word at hand to the question, in every channel; there is none then.
   *
   * @param docs that have it.
   * @param idfs of each channel.
   * @param share how much of the question the word is.
   */
  settle(docs: readonly number[], idfs: readonly number[], share: number): void {
    const { scores, coverage, docs: all } = this;
    const ratios = this.#ratios;
    const touched = this.#touched;
    for (const doc of docs) {
      if (touched[doc] === 0) {
        touched[doc] = 1;
        all.push(doc);
      }
      const row = doc * CHANNELS;
      for (let channel = 0; channel < CHANNELS; channel++) {
        const at = row + channel;
        const ratio = ratios[at] ?? 0;
        if (ratio === 0) continue;
        scores[at] = (scores[at] ?? 0) + (idfs[channel] ?? 0) * saturate(ratio);
        coverage[at] = (coverage[at] ?? 0) + share;
        ratios[at] = 0;
      }
    }
  }

  /** What a document scores in the channel `FAMILY` so far. */
  scoreOf(doc: number): number {
    return this.scores[doc * CHANNELS + FAMILY] ?? 0;
  }

  /** Adds to the channel `FAMILY` of the question. */
  add(doc: number, score: number, share: number): void {
    this.#touch(doc);
    const at = doc * CHANNELS + FAMILY;
    this.scores[at] = (this.scores[at] ?? 0) + score;
    this.coverage[at] = (this.coverage[at] ?? 0) + share;
  }

  #touch(doc: number): void {
    if (this.#touched[doc] !== 0) return;
    this.#touched[doc] = 1;
    this.docs.push(doc);
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
