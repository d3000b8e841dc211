import type { AuthorityType } from "../../authority.ts";
import type { Contexts } from "../count/contexts.ts";
import { type Grams, wordsOf } from "../count/grams.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";

/** What is counted of an archive. */
export interface Archive {
  readonly vocabulary: Vocabulary;
  readonly grams: Grams;
  readonly contexts: Contexts;
}

/** What a sequence names, and how sure that is (0 to 1); null where it is no name. */
export type Verdict = { readonly type: AuthorityType; readonly confidence: number } | null;

/** One word sequence, as the rules of names ask about it. */
export interface JudgedGram {
  readonly archive: Archive;
  readonly node: number;
  readonly count: number;
  readonly words: readonly number[];
  /** The words as they are spelled, and what each is. */
  readonly texts: readonly string[];
  readonly kinds: readonly number[];
  /** How often it stands in a context. */
  readonly in: (...contexts: readonly Context[]) => number;
}
type Context = Exclude<keyof Contexts, "suffix" | "leftMost">;

export function judgedGram(archive: Archive, node: number): JudgedGram {
  const { vocabulary, grams, contexts } = archive;
  const words = wordsOf(grams, node);
  return {
    archive,
    node,
    count: grams.count[node] ?? 0,
    words,
    texts: words.map((word) => vocabulary.words[word] ?? ""),
    kinds: words.map((word) => vocabulary.kinds[word] ?? 0),
    in: (...names) => names.reduce((sum, name) => sum + (contexts[name][node] ?? 0), 0),
  };
}

/** Whether word `i` of a sequence is of one of the kinds. */
export function isA({ kinds }: JudgedGram, i: number, bits: number): boolean {
  return ((kinds.at(i) ?? 0) & bits) !== 0;
}

/** How much of a sequence stands behind one and the same word that is no cue: then it is a part of a longer one. */
export function dependence(gram: JudgedGram): number {
  const { leftMost } = gram.archive.contexts;
  return ((leftMost[gram.node] ?? 0) - gram.in("title", "office")) / gram.count;
}

/** A word with letters joined in front. */
export function isJoined({ bases }: Vocabulary, word: number): boolean {
  return (bases[word] ?? word) !== word;
}

/**
 * How much of a sequence goes on: to its most frequent next word, and to complements of any kind. The whole of a name
 * hardly does.
 */
export function goesOn({ archive, node, count, kinds }: JudgedGram): {
  readonly most: number;
  readonly complement: number;
  readonly child: number;
} {
  const { grams, vocabulary } = archive;
  const isBody = ((kinds[0] ?? 0) & (kind.bodyHead | kind.theBodyHead)) !== 0;
  const endsDefinite = ((kinds.at(-1) ?? 0) & kind.the) !== 0;
  let [most, complement, child] = [0, 0, 0];
  for (const to of grams.children.get(node) ?? []) {
    const word = grams.word[to] ?? 0;
    const bits = vocabulary.kinds[word] ?? 0;
    const share = (grams.count[to] ?? 0) / count;
    if ((bits & (kind.role | kind.theRole | kind.title)) !== 0) continue;
    if ((bits & kind.nationality) !== 0 && share < 0.7) continue;
    if ((bits & kind.country) !== 0 && isBody && endsDefinite) continue;
    if (share > most) [most, child] = [share, to];
    if (isComplement(vocabulary, word, bits)) complement += share;
  }
  return { most, complement, child };
}

function isComplement(vocabulary: Vocabulary, word: number, bits: number): boolean {
  const text = vocabulary.words[word] ?? "";
  if ((bits & kind.the) !== 0 || /^(?:لل|وال)../u.test(text)) return true;
  return /^[لب]/u.test(text) && isJoined(vocabulary, word);
}
