import { CUT_SHORT } from "./bytes.ts";

/** Writes numbers bit by bit, the highest bit of each first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  /** Bits written so far. */
  #length = 0;

  #bit(bit: number): void {
    const at = this.#length >> 3;
    if (at === this.#bytes.length) {
      const larger = new Uint8Array(at * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (bit !== 0) this.#bytes[at] = (this.#bytes[at] ?? 0) | (0x80 >> (this.#length & 7));
    this.#length++;
  }

  /** @param value an integer of at most `width` bits; @param width at most 30. */
  bits(value: number, width: number): this {
    for (let place = width - 1; place >= 0; place--) this.#bit((value >> place) & 1);
    return this;
  }

  /** Rice's code: the part above the lowest `width` bits as so many ones and a nought, then those bits. */
  rice(value: number, width: number): this {
    for (let ones = value >> width; ones > 0; ones--) this.#bit(1);
    this.#bit(0);
    return this.bits(value, width);
  }

  /** All bits, with noughts to the end of the last byte. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, (this.#length + 7) >> 3);
  }
}

/** Reads what `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next 32 bits, from the highest on; noughts after the end of the file. */
  #next(): number {
    const byte = this.#at >> 3;
    const bytes = this.#bytes;
    const word =
      ((bytes[byte] ?? 0) << 24) |
      ((bytes[byte + 1] ?? 0) << 16) |
      ((bytes[byte + 2] ?? 0) << 8) |
      (bytes[byte + 3] ?? 0);
    const shift = this.#at & 7;
    return shift === 0 ? word : (word << shift) | ((bytes[byte + 4] ?? 0) >> (8 - shift));
  }

  /** @throws RangeError when the file ends before: it is not whole. */
  #skip(bits: number): void {
    this.#at += bits;
    if (this.#at > this.#bytes.length * 8) {
      throw new RangeError(CUT_SHORT);
    }
  }

  /** @param width at most 30. */
  bits(width: number): number {
    if (width === 0) return 0;
    const value = this.#next() >>> (32 - width);
    this.#skip(width);
    return value;
  }

  rice(width: number): number {
    let ones = 0;
    for (;;) {
      const run = Math.clz32(~this.#next());
      this.#skip(run);
      ones += run;
      if (run < 32) break;
    }
    this.#skip(1);
    return (ones << width) | this.bits(width);
  }
}
