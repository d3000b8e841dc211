import type { Member } from "../files/postings.ts";
import { ratioOf, SLOTS } from "./bm25.ts";

/**
 * The channels by which a word of a question meets an article: any spelling of its family, those that differ
 * from the one asked for only in front, those that differ only at the end, and that one itself.
 */
export const FAMILY = 0;
export const SAME_ENDING = 1;
export const SAME_FRONT = 2;
export const SAME = 3;
export const CHANNELS = 4;

const slotRatios = Float32Array.from({ length: SLOTS }, (_, slot) => ratioOf(slot));

/**
 * The tables in which ranking adds up, a row of channels for each seat. They are made once and cleared row by
 * row after each question: to make them anew, or to walk through them, would cost more than most questions.
 */
export class Board {
  /** Of the word at hand. */
  readonly ratios: Float32Array;
  /** Of the question so far: BM25 sums, and how much of the question was found. */
  readonly scores: Float32Array;
  readonly coverage: Float32Array;
  /** Groups of the question found so far. */
  readonly groups: Uint8Array;
  /** Seats that the question has touched. */
  readonly seats: number[] = [];
  readonly #known: Uint8Array;
  readonly #stamps: Int32Array;
  #stamp = 0;

  constructor(seats: number) {
    this.ratios = new Float32Array(seats * CHANNELS);
    this.scores = new Float32Array(seats * CHANNELS);
    this.coverage = new Float32Array(seats * CHANNELS);
    this.groups = new Uint8Array(seats);
    this.#known = new Uint8Array(seats);
    this.#stamps = new Int32Array(seats);
  }

  /**
   * Adds the postings of a spelling to the word at hand.
   *
   * @param weight above 0, for the channel `FAMILY`; in the others a spelling counts in full.
   * @param touched takes the seats that the word had not touched yet.
   */
  gather(
    { postings }: Member,
    weight: number,
    channels: readonly number[],
    touched: number[],
  ): void {
    const { ratios } = this;
    for (const posting of postings) {
      const seat = Math.floor(posting / SLOTS);
      const ratio = slotRatios[posting % SLOTS] ?? 0;
      const row = seat * CHANNELS;
      if (ratios[row] === 0) touched.push(seat);
      ratios[row] = (ratios[row] ?? 0) + weight * ratio;
      for (const channel of channels) {
        ratios[row + channel] = (ratios[row + channel] ?? 0) + ratio;
      }
    }
  }

  /** Adds to a channel of the question. */
  add(seat: number, channel: number, score: number, share: number): void {
    if (this.#known[seat] === 0) {
      this.#known[seat] = 1;
      this.seats.push(seat);
    }
    const at = seat * CHANNELS + channel;
    this.scores[at] = (this.scores[at] ?? 0) + score;
    this.coverage[at] = (this.coverage[at] ?? 0) + share;
  }

  /** Marks seats with a stamp that no seat bears yet; returns it. */
  mark(seats: readonly number[]): number {
    const stamp = ++this.#stamp;
    for (const seat of seats) this.#stamps[seat] = stamp;
    return stamp;
  }

  /** Whether a stamp is the last that a seat was marked with. */
  bears(seat: number, stamp: number): boolean {
    return this.#stamps[seat] === stamp;
  }

  /** Forgets the question. */
  clear(): void {
    for (const seat of this.seats) {
      const row = seat * CHANNELS;
      for (let at = row; at < row + CHANNELS; at++) this.scores[at] = this.coverage[at] = 0;
      this.groups[seat] = 0;
      this.#known[seat] = 0;
    }
    this.seats.length = 0;
  }
}
