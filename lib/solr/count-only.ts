import type { Postings } from "../search/files/postings.ts";

/** Of the postings of a term their number alone: they lie on the server, which combines and scores them. */
export function countOnly(length: number): Postings {
  return {
    length,
    [Symbol.iterator]: () => {
      throw new Error("The postings of a search server are not read; only their number is known.");
    },
  };
}
