import { adjectiveOf, longest, type NameWord } from "./name-words.ts";
import { lexicon, type Adjective, type Noun } from "./words/lexicon.ts";

/** What a body is of: its words after "of" and, where they can stand there, before the head. */
export interface Phrase extends Noun {
  /** Adjectives at its end that belong to the head of the whole name. */
  readonly ofHead: readonly Adjective[];
  /** Whether it is the name of a place or person. */
  readonly isName: boolean;
  /** Whether that name is written by its sounds. */
  readonly isSounded: boolean;
}

/** Feminine or of a plural that takes feminine adjectives, as its English shows better than its letters. */
const isFeminine = (word: NameWord, english: string): boolean =>
  /ه$/u.test(word.key) || /ات$/u.test(word.key) || /s$/.test(english) || english === "Science";

/**
 * Reads nouns with their adjectives to the end of a name («التجارة والصناعات التقليدية»).
 * @param head the word whose complement this is: an adjective at the end that only agrees with it is its own.
 * @param properName writes what is no word of the lexicon, such as a person's name; null for what it cannot.
 * @returns null where a word is not known.
 */
export function readPhrase(
  words: readonly NameWord[],
  head: NameWord,
  properName: (text: string) => string | null,
): Phrase | null {
  const parts: Noun[] = [];
  const ofHead: Adjective[] = [];
  let at = 0;
  let isName = false;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || (at > 0 && word.joined === "ل") || word.joined === "ب") return null;
    const found = nounAt(words, at);
    if (found === null) {
      if (at > 0) return null;
      const name = properName(words.map(({ text }) => text).join(" "));
      return name === null
        ? null
        : { of: name, before: name, ofHead, isName: true, isSounded: true };
    }
    const last = words[at + found.words - 1] ?? word;
    at += found.words;
    isName = found.isPlace;
    const own: Adjective[] = [];
    for (let next = words[at]; next !== undefined; next = words[at]) {
      const adjective = adjectiveOf(next);
      if (adjective === null) break;
      const feminine = /[ها]$/u.test(next.key);
      const agrees = feminine === isFeminine(last, found.noun.of);
      const isHeads = adjective.isOfLand || adjective.rank === 2 || !agrees;
      (isHeads || ofHead.length > 0 ? ofHead : own).push(adjective);
      at += 1;
    }
    const noun = own.length === 0 ? found.noun : described(found.noun, own);
    const before = parts.at(-1);
    if (before === undefined || word.joined === "و") parts.push(noun);
    else
      parts[parts.length - 1] = {
        of: `${before.of} of ${noun.of}`,
        before: `${before.of} of ${noun.of}`,
      };
    if (ofHead.length > 0 && at < words.length) return null;
  }
  const of = joinAnd(parts.map((part) => part.of));
  const before = joinAnd(parts.map((part) => part.before));
  return { of, before, ofHead, isName, isSounded: false };
}

function nounAt(words: readonly NameWord[], at: number) {
  const { nouns, places } = lexicon();
  const noun = longest(nouns, words, at);
  const place = longest(places, words, at);
  if (place !== null && (noun === null || place.words > noun.words))
    return { noun: { of: place.value, before: place.value }, words: place.words, isPlace: true };
  return noun === null ? null : { noun: noun.value, words: noun.words, isPlace: false };
}

function described({ of }: Noun, adjectives: readonly Adjective[]): Noun {
  const text = `${inOrder(adjectives)} ${of.replace(/^the /, "")}`;
  return { of: text, before: text };
}

/** Adjectives in the order in which English has them. */
export function inOrder(adjectives: readonly Adjective[]): string {
  return [...adjectives]
    .sort((a, b) => a.rank - b.rank)
    .map(({ english }) => english)
    .join(" ");
}

function joinAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
