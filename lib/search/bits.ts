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

  /** @throws RangeError when the file ends here: it is not whole. */
  #bit(): number {
    const byte = this.#bytes[this.#at >> 3];
    if (byte === undefined) throw new RangeError("The index file is cut short; build it again.");
    return (byte >> (7 - (this.#at++ & 7))) & 1;
  }

  bits(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left--) value = (value << 1) | this.#bit();
    return value;
  }

  rice(width: number): number {
    let ones = 0;
    while (this.#bit() === 1) ones++;
    return (ones << width) | this.bits(width);
  }
}
