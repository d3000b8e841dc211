import type { Entry, FormNode } from "./form-trie.ts";
import type { Word } from "./word.ts";

/** Forms of the trie that stand at words `first` to `last` of a text. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

/** What may stand inside a name: no line break, no full stop but after a single Latin letter (U.S.). */
const arabicGap = /^[^\S\n]{0,3}[-–—()«»"“”]?[^\S\n]{0,3}$/u;
const latinGap =
  /^(?:[^\S\n]{1,3}|\.?[^\S\n]?|[^\S\n]?[-–&()][^\S\n]?|[^\S\n]?[("“][^\S\n]?|,[^\S\n])$/u;
const TANWIN = "\u064B";

/**
 * The forms that begin at a word, longest first; among equals the base that takes least off the word.
 * The length of the longest form bounds the work.
 */
export function matchesAt(
  trie: FormNode,
  text: string,
  words: readonly Word[],
  first: number,
): readonly Match[] {
  const matches: Match[] = [];
  for (const base of words[first]?.bases ?? []) {
    let node = trie.next.get(base);
    for (let last = first; node !== undefined;) {
      const end = last;
      const entries = node.entries.filter((entry) => isWrittenAs(entry, words, first, end));
      if (entries.length > 0) matches.push({ first, last, entries });
      if (node.next.size === 0) break;
      last++;
      node = joined(text, words, last) ? following(node, words[last]) : undefined;
    }
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => b.last - a.last);
}

function following(node: FormNode, word: Word | undefined): FormNode | undefined {
  if (word === undefined) return undefined;
  if (word.kind === "arabic") return node.next.get(word.folded);
  for (const base of word.bases) {
    const child = node.next.get(base);
    if (child !== undefined) return child;
  }
  return undefined;
}

function joined(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || word.start - before.end > 4) return false;
  const gap = text.slice(before.end, word.start);
  // «و.م.أ»
  if (gap === "." && word.text.length === 1) return true;
  return (word.kind === "arabic" ? arabicGap : latinGap).test(gap);
}

/**
 * Whether the words are written as the form demands: Latin names begin with a capital and abbreviations are
 * all capitals; an Arabic name never bears tanwin (كوبًا is a cup).
 */
function isWrittenAs(entry: Entry, words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const wanted = entry.words[i - first]?.text ?? "";
    if (word === undefined) return false;
    if (word.kind === "arabic") {
      if (entry.form !== "adjective" && !entry.alsoAdjective && word.text.includes(TANWIN))
        return false;
      continue;
    }
    const written = word.text.replace(/['’]s?$/u, "");
    if (wanted === wanted.toUpperCase() && written !== written.toUpperCase()) return false;
    const initial = written[0] ?? "";
    if (/^\p{Lu}/u.test(wanted) && initial !== initial.toUpperCase()) return false;
  }
  return true;
}
