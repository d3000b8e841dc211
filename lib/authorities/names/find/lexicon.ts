import type { CountedText } from "../count/grams.ts";
import { sign } from "../count/name-text.ts";

/** Word sequences to be found in texts, each with the number of what it stands for. */
export interface Lexicon {
  readonly enter: (words: readonly number[], value: number) => void;
  /** The longest sequences of a text from word `from` on, up to but not including `to`, one behind the other. */
  readonly match: (text: CountedText, from?: number, to?: number) => Match[];
}

/** A place where a sequence stands: words `first` to `last`. */
export interface Match {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** @param size how many different words there are. */
export function makeLexicon(size: number): Lexicon {
  const ways = new Map<number, number>();
  const values: (number | undefined)[] = [undefined];
  const step = (node: number, word: number): number | undefined =>
    ways.get(node * (size + 1) + word);
  return {
    enter(words, value) {
      let node = 0;
      for (const word of words) {
        let next = step(node, word);
        if (next === undefined) {
          next = values.length;
          values.push(undefined);
          ways.set(node * (size + 1) + word, next);
        }
        node = next;
      }
      values[node] ??= value;
    },
    match({ words, bases, signs }, from = 0, to = words.length) {
      const found: Match[] = [];
      for (let i = from; i < to; i++) {
        let best: Match | null = null;
        for (const start of new Set([words[i], bases[i]])) {
          let node = step(0, start ?? -1);
          for (let at = i; node !== undefined;) {
            const value = values[node];
            if (value !== undefined && (best === null || at > best.last))
              best = { value, first: i, last: at };
            at++;
            if (at >= to || ((signs[at] ?? 0) & sign.joined) === 0) break;
            node = step(node, words[at] ?? -1);
          }
        }
        if (best === null) continue;
        found.push(best);
        i = best.last;
      }
      return found;
    },
  };
}
