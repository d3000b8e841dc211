import { fold } from "../../arabic/fold.ts";
import { once } from "../../base/once.ts";
import { keyOf, lexicon, type Adjective } from "./words/lexicon.ts";

/** A word of a name: what is joined to it, and the rest. */
export interface NameWord {
  /** و, ل or ب in front of it. */
  readonly joined: "و" | "ل" | "ب" | null;
  /** Without what is joined, as written. */
  readonly text: string;
  readonly key: string;
  readonly definite: boolean;
}

/** Cuts a name into words; و, ل and ب are taken off where what is left is a word that names have. */
export function nameWords(name: string): readonly NameWord[] {
  const words = name
    .replace(/[«»"'“”()]/gu, " ")
    .trim()
    .split(/[\s،]+/u);
  const read: NameWord[] = [];
  let isIn = false;
  for (const word of words) {
    if (word === "في") isIn = true;
    else read.push(isIn ? wordOf("ب", word) : readWord(word, read.length === 0));
    isIn = word === "في";
  }
  return read;
}

function readWord(written: string, isFirst: boolean): NameWord {
  if (isFirst) return wordOf(null, written);
  const letter = written[0];
  const rest = written.slice(1);
  const liArticle = /^لل(?=..)/u.test(written) ? `ال${written.slice(2)}` : null;
  if (liArticle !== null) return wordOf("ل", liArticle);
  if ((letter === "و" || letter === "ب") && /^ال(?=..)/u.test(rest)) return wordOf(letter, rest);
  if (letter === "و" && isKnown(keyOf(rest)) && !isKnown(keyOf(written))) return wordOf("و", rest);
  if (letter === "ل" && isKnown(keyOf(rest)) && !isKnown(keyOf(written))) return wordOf("ل", rest);
  if (letter === "ب" && lexicon().cities.has(keyOf(rest)) && !isKnown(keyOf(written)))
    return wordOf("ب", rest);
  return wordOf(null, written);
}

function wordOf(joined: NameWord["joined"], text: string): NameWord {
  return { joined, text, key: keyOf(text), definite: /^ال(?=..)/u.test(fold(text)) };
}

/** Whether a word stands in the lexicon, alone or as the first of a phrase. */
function isKnown(key: string): boolean {
  const { heads, nouns, places } = lexicon();
  return heads.has(key) || nouns.has(key) || places.has(key) || firstWords().has(key);
}

const firstWords = once(
  () =>
    new Set(
      [...lexicon().nouns.keys(), ...lexicon().places.keys()]
        .filter((key) => key.includes(" "))
        .map((key) => key.split(" ")[0] ?? ""),
    ),
);

/** An adjective by its word, masculine or feminine. */
export function adjectiveOf({ joined, key }: NameWord): Adjective | null {
  if (joined !== null) return null;
  const { adjectives } = lexicon();
  return adjectives.get(key) ?? adjectives.get(key.replace(/(?:ه|ين|ون)$/u, "")) ?? null;
}

/** The longest phrase of a table that stands at a place, and how many words it has. */
export function longest<T>(
  table: ReadonlyMap<string, T>,
  words: readonly NameWord[],
  at: number,
): { readonly value: T; readonly words: number } | null {
  for (let count = Math.min(4, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count);
    const key = phrase.map((word, n) => (n > 0 ? phraseKey(word) : word.key)).join(" ");
    const value = table.get(key);
    if (value !== undefined) return { value, words: count };
  }
  return null;
}

const phraseKey = ({ joined, key, text }: NameWord): string =>
  joined === "و" ? `و${key}` : joined === null ? key : fold(joined + text);
