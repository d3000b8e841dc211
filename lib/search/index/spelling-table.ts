/** Numbers the spellings of an index as they come, so that counts of words can be kept small. */
export class SpellingTable {
  readonly #numbers = new Map<string, number>();
  readonly #spellings: string[] = [];

  /** The number of a spelling; a new one for one that has none yet. */
  numberOf(surface: string): number {
    let number = this.#numbers.get(surface);
    if (number === undefined) {
      number = this.#spellings.length;
      this.#numbers.set(surface, number);
      this.#spellings.push(surface);
    }
    return number;
  }

  /** The spelling that has a number. */
  spelling(number: number): string {
    return this.#spellings[number] ?? "";
  }
}
