import { sign, type NameText } from "./name-text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { kind } from "./word-kinds.ts";

/** An article's words as numbers. */
export interface CountedText {
  readonly signs: readonly number[];
  readonly words: Int32Array;
  /** The same, without the letters joined in front. */
  readonly bases: Int32Array;
}

/** The word sequences of an archive that may be names, as a tree: node 0 is the root, each goes on with one more word. */
export interface Grams {
  readonly child: (node: number, word: number) => number | undefined;
  readonly parent: readonly number[];
  readonly word: readonly number[];
  readonly length: readonly number[];
  /** Occurrences, and articles. */
  readonly count: readonly number[];
  readonly articles: readonly number[];
  /** Nodes that stand twice or more and go on with one more word. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

const LONGEST = 8;
const ENDS = kind.stop | kind.speech | kind.phraseStop;

export function countText(text: NameText, { id, bases }: Vocabulary): CountedText {
  const words = Int32Array.from(text.words, (word) => id.get(word) ?? 0);
  return { signs: text.signs, words, bases: words.map((n) => bases[n] ?? n) };
}

/**
 * Counts every sequence of up to eight words that may be a name. One word more is looked at only where the sequence
 * without it, and the word itself, are frequent enough (Agrawal and Srikant 1994), so that time and memory grow with
 * what repeats, and not with all that is written.
 *
 * @param least occurrences that a sequence needs to go on.
 */
export function countGrams(
  texts: readonly CountedText[],
  { kinds, counts }: Vocabulary,
  least: number,
): Grams {
  const size = kinds.length + 1;
  const ways = new Map<number, number>();
  const [parent, word, length, count, articles] = [[0], [-1], [0], [0], [0]];
  const last = [-1];
  const enter = (from: number, next: number, long: number): number => {
    const key = from * size + next;
    const known = ways.get(key);
    if (known !== undefined) return known;
    const node = parent.length;
    ways.set(key, node);
    parent.push(from);
    word.push(next);
    length.push(long);
    count.push(0);
    articles.push(0);
    last.push(-1);
    return node;
  };
  /** For each article the node that ends the sequence from each word; null when none is left. */
  let alive: (Int32Array | null)[] = texts.map(({ words }) => new Int32Array(words.length));
  for (let long = 1; long <= LONGEST; long++) {
    alive = alive.map((before, article) => {
      const text = texts[article];
      if (!before || !text) return null;
      let reached: Int32Array | null = null;
      for (let i = 0; i + long <= before.length; i++) {
        const from = before[i] ?? -1;
        const at = i + long - 1;
        const signs = text.signs[at] ?? 0;
        const written = text.words[at] ?? 0;
        if (from < 0 || (signs & (sign.number | sign.latin)) !== 0) continue;
        if (long > 1) {
          if ((count[from] ?? 0) < least || (counts[written] ?? 0) < least) continue;
          if ((signs & sign.joined) === 0) continue;
        }
        const next = long === 1 ? (text.bases[at] ?? 0) : written;
        if (((kinds[next] ?? 0) & ENDS) !== 0) continue;
        const node = enter(from, next, long);
        count[node] = (count[node] ?? 0) + 1;
        if (last[node] !== article) articles[node] = (articles[node] ?? 0) + 1;
        last[node] = article;
        reached ??= new Int32Array(before.length).fill(-1);
        reached[i] = node;
      }
      return reached;
    });
  }
  const children = new Map<number, number[]>();
  parent.forEach((from, node) => {
    if (node === 0 || (count[node] ?? 0) < 2) return;
    const list = children.get(from);
    if (list) list.push(node);
    else children.set(from, [node]);
  });
  const child = (node: number, next: number): number | undefined => ways.get(node * size + next);
  return { child, parent, word, length, count, articles, children };
}

/** The words of a node, first to last. */
export function wordsOf({ parent, word }: Grams, node: number): readonly number[] {
  const words: number[] = [];
  for (let at = node; at > 0; at = parent[at] ?? 0) words.push(word[at] ?? 0);
  return words.reverse();
}

/** The node of a word sequence; undefined where it was not counted. */
export function nodeOf({ child }: Grams, words: readonly number[]): number | undefined {
  let node: number | undefined = 0;
  for (const word of words) {
    if (node === undefined) return undefined;
    node = child(node, word);
  }
  return node;
}
