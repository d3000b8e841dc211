import { decodeText, encodeText } from "./text.ts";

/** Front-coded texts of which both lengths are below this write them as one byte, the halves of which they are. */
const HALF_BYTE = 16;

/** Writes numbers (LEB128) and texts (length, then their bytes) one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** @param value an integer from 0 to 2^53. */
  number(value: number): this {
    this.#reserve(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
    return this;
  }

  /** Numbers that ascend, as the steps from each to the next. */
  ascending(values: readonly number[]): this {
    let previous = 0;
    for (const value of values) {
      this.number(value - previous);
      previous = value;
    }
    return this;
  }

  text(value: string): this {
    const encoded = encodeText(value);
    return this.number(encoded.length).bytes(encoded);
  }

  /** A text as what it shares with the one before it, and the rest: sorted lists become small. */
  frontCoded(previous: string, text: string): this {
    let shared = 0;
    while (shared < text.length && text[shared] === previous[shared]) shared++;
    const rest = encodeText(text.slice(shared));
    const isShort = shared < HALF_BYTE && rest.length < HALF_BYTE && shared + rest.length > 0;
    if (isShort) return this.bytes([shared * HALF_BYTE + rest.length]).bytes(rest);
    return this.bytes([0]).number(shared).number(rest.length).bytes(rest);
  }

  bytes(value: ArrayLike<number>): this {
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
    return this;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Says that a file of the index is not whole. */
export const CUT_SHORT = "The index file is cut short; build it again.";

/** Reads what `ByteWriter` wrote. Each method throws a RangeError when the file ends before: it is not whole. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  get position(): number {
    return this.#at;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError(CUT_SHORT);
    return byte;
  }

  #text(length: number): string {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError(CUT_SHORT);
    return decodeText(this.#bytes.subarray(from, this.#at));
  }

  number(): number {
    let value = 0;
    let place = 1;
    for (;;) {
      const byte = this.#byte();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) return value;
      place *= 0x80;
    }
  }

  ascending(count: number): number[] {
    const values = new Array<number>(count);
    let value = 0;
    for (let at = 0; at < count; at++) values[at] = value += this.number();
    return values;
  }

  text(): string {
    return this.#text(this.number());
  }

  frontCoded(previous: string): string {
    const lengths = this.#byte();
    if (lengths > 0) {
      const shared = previous.slice(0, Math.floor(lengths / HALF_BYTE));
      return shared + this.#text(lengths % HALF_BYTE);
    }
    return previous.slice(0, this.number()) + this.text();
  }
}
