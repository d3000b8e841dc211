import { readFileSync } from "node:fs";
import { spreadHash } from "../../base/fnv.ts";

/** The ids of all articles in list order. */
export interface ArticleOrder {
  readonly size: number;
  /** The id at a place; undefined where there is none. */
  at(place: number): string | undefined;
  /** The place of an article; undefined for an unknown id. */
  place(id: string): number | undefined;
}

/** A line of the file is an id in quotation marks. */
const [quote, newline] = [1, 2];

/**
 * Opens a part with an id on each line. Of a million ids 25 MB lie in memory, as bytes, where they lie and a table of their
 * hashes; as texts in a map they would be 100 MB in every process.
 */
export function openOrder(file: string, size: number): ArticleOrder {
  const bytes = readFileSync(/* turbopackIgnore: true */ file);
  const starts = new Uint32Array(size + 1);
  for (let place = 0; place < size; place += 1)
    starts[place + 1] = bytes.indexOf(10, starts[place]) + 1;
  const idAt = (place: number) =>
    bytes.toString("latin1", (starts[place] ?? 0) + quote, (starts[place + 1] ?? 0) - newline);
  // Open addressing: a place lies in the first free field from that of its hash, 1 added, since 0 is free.
  const fields = 2 ** Math.ceil(Math.log2(2 * size + 1));
  const table = new Uint32Array(fields);
  for (let place = 0; place < size; place += 1) {
    let field = spreadHash(idAt(place)) % fields;
    while (table[field] !== 0) field = (field + 1) % fields;
    table[field] = place + 1;
  }
  return {
    size,
    at: (place) => (place >= 0 && place < size ? idAt(place) : undefined),
    place(id) {
      let field = spreadHash(id) % fields;
      for (let found = table[field]; found; found = table[field]) {
        if (idAt(found - 1) === id) return found - 1;
        field = (field + 1) % fields;
      }
      return undefined;
    },
  };
}
