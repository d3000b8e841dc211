import { type Grams, wordsOf } from "./grams.ts";
import { kindsWithBase, type Vocabulary } from "./vocabulary.ts";
import { kind } from "./word-kinds.ts";

/** How a sequence hangs together with what stands before it. */
export interface Neighbours {
  /** Of each node the node without its first word; 0 where there is none. */
  readonly suffix: Int32Array;
  /** How often the most frequent word before it stands there that is no cue itself. */
  readonly leftMost: Int32Array;
}

const CUES = kind.title | kind.role | kind.theRole | kind.member | kind.naming;

/** Goes through the tree once: each node is found by its parent's, as in an automaton of Aho and Corasick (1975). */
export function neighbours(vocabulary: Vocabulary, grams: Grams): Neighbours {
  const size = grams.parent.length;
  const suffix = new Int32Array(size);
  const leftMost = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    const parent = grams.parent[node] ?? 0;
    if (parent === 0) continue;
    const found = grams.child(suffix[parent] ?? 0, grams.word[node] ?? 0) ?? 0;
    suffix[node] = found;
    if (found === 0) continue;
    if ((kindsWithBase(vocabulary, wordsOf(grams, node)[0]) & CUES) !== 0) continue;
    leftMost[found] = Math.max(leftMost[found] ?? 0, grams.count[node] ?? 0);
  }
  return { suffix, leftMost };
}
