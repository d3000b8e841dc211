import { adjectiveOf, longest, nameWords, type NameWord } from "./name-words.ts";
import { inOrder, readPhrase, type Phrase } from "./noun-phrase.ts";
import { lexicon, type Adjective, type Head } from "./words/lexicon.ts";

/** An English name made of the parts of an Arabic one. */
export interface Translated {
  readonly text: string;
  /** Whether a part of it is a proper name in Latin letters. */
  readonly hasName: boolean;
}

/**
 * Translates the name of a body, programme or event by its parts, in the order that English has: «الهيئة العليا المستقلة
 * للانتخابات» is Independent High Authority for Elections.
 * @param properName writes the name of a person in Latin letters («مستشفى شارل نيكول»); null for what it cannot.
 * @returns null when one of the parts is not known: half a name is none.
 */
export function translateParts(
  name: string,
  properName: (text: string) => string | null,
): Translated | null {
  const words = nameWords(name);
  const [first] = words;
  const found = first === undefined ? null : longest(lexicon().heads, words, 0);
  if (first === undefined || found === null) return null;
  const { value: head, words: taken } = found;
  const { adjectives, at } = adjectivesFrom(words, taken);
  const rest = words.slice(at);
  const isDefinite =
    words.slice(0, taken).some(({ definite }) => definite) || adjectives.length > 0;
  if (rest.length === 0) return isDefinite ? plain(head, adjectives) : null;
  const [next] = rest;
  if (next?.joined === "ب") return inPlace(head, adjectives, rest);
  const phrase = readPhrase(rest, first, properName);
  if (phrase === null || (next?.joined === "و" && !isDefinite)) return null;
  const all = [...adjectives, ...phrase.ofHead];
  const way = next?.joined === "ل" ? head.li : phrase.isName && first.definite ? "after" : head.way;
  return { text: compose(head, all, phrase, way), hasName: phrase.isSounded };
}

function adjectivesFrom(words: readonly NameWord[], from: number) {
  const adjectives: Adjective[] = [];
  let at = from;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const adjective = adjectiveOf(word);
    // Without an article, what follows is what it is of: «بنك الشعبي» names nobody.
    if (adjective === null || word.definite !== (words[0]?.definite ?? false)) break;
    adjectives.push(adjective);
    at += 1;
  }
  return { adjectives, at };
}

function plain(head: Head, adjectives: readonly Adjective[]): Translated {
  return { text: join(inOrder(titled(head, adjectives)), head.english), hasName: false };
}

function inPlace(
  head: Head,
  adjectives: readonly Adjective[],
  rest: readonly NameWord[],
): Translated | null {
  const place = longest(lexicon().cities, rest, 0);
  if (place?.words !== rest.length) return null;
  return { text: `${plain(head, adjectives).text} in ${place.value}`, hasName: false };
}

const sports = /ball$|^(?:Athletics|Tennis|Swimming|Chess)$/;

function compose(
  head: Head,
  all: readonly Adjective[],
  phrase: Phrase,
  way: Head["way"] | Head["li"],
): string {
  const english =
    sports.test(phrase.of) && /^(?:Union|University)$/.test(head.english)
      ? "Federation"
      : head.english;
  const adjectives = inOrder(titled(head, all));
  const isShort = !/ of /.test(phrase.before) && phrase.before.split(" ").length <= 4;
  const isBefore =
    (way === "after" && isShort) ||
    (way === "mod" && isShort && !/ and /.test(phrase.before)) ||
    (way === "named" && phrase.isName);
  if (isBefore && phrase.isName) return join(phrase.before, adjectives, english);
  if (isBefore) return join(adjectives, phrase.before, english);
  const word = way === "after" || way === "mod" || way === "named" ? "of" : way;
  if (word === "of" && phrase.isName && all.length === 0) return `${english} of ${phrase.of}`;
  return `${join(adjectives, english)} ${word} ${phrase.of}`;
}

/** «أعلى» of an authority is High, of a committee Higher. */
function titled(head: Head, adjectives: readonly Adjective[]): readonly Adjective[] {
  const high = { Authority: "High", Committee: "Higher", Commission: "High" }[head.english];
  return high === undefined
    ? adjectives
    : adjectives.map((each) => (each.english === "Supreme" ? { ...each, english: high } : each));
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
