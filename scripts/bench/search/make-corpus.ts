import type { SearchDocument } from "../../../lib/search/types.ts";
import { createRandom } from "../tools/random.ts";

const COUNTRIES = ["KR", "TN", "AE", "SA", "EG", "US", "FR", "SY", "IQ", "MA", "DZ", "LB"];
const LETTERS = [..."ابتثجحخدذرزسشصضطعغفقكلمنهوي"];
/** One word in so many is a rare name: real news never stops bringing new ones. */
const NAME_EVERY = 30;
const SENTENCES = 12;
const SENTENCES_IN_PARAGRAPH = 3;

/**
 * Makes an archive out of some paragraphs: each article is a dozen of their sentences in random order, with
 * rare names (some new, most seen before) among the words, so that the vocabulary grows as it does in news.
 *
 * @param paragraphs Arabic texts to take sentences from.
 * @param count how many articles.
 * @param seed the same seed gives the same archive.
 */
export function makeCorpus(
  paragraphs: readonly string[],
  count: number,
  seed = 1,
): SearchDocument[] {
  return [...makeArticles(paragraphs, count, seed)];
}

/** The same, one article after the other. */
export function* makeArticles(
  paragraphs: readonly string[],
  count: number,
  seed = 1,
): Generator<SearchDocument> {
  const source = createRandom(seed);
  const random = () => source.next();
  const pick = <T>(list: readonly T[]): T => source.pick(list);
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.؟!])\s+/))
    .filter((sentence) => sentence.split(" ").length > 4);
  const names: string[] = [];
  const name = (): string => {
    // Squaring prefers the names that came first: few names are frequent, most are rare.
    if (random() < 0.75 && names.length > 0) {
      return names[Math.floor(random() ** 2 * names.length)] as string;
    }
    const made = Array.from({ length: 4 + Math.floor(random() * 4) }, () => pick(LETTERS)).join("");
    names.push(made);
    return made;
  };
  const sentence = (): string =>
    pick(sentences)
      .split(" ")
      .flatMap((word) => (random() < 1 / NAME_EVERY ? [word, name()] : [word]))
      .join(" ");
  for (let at = 0; at < count; at++) {
    const text = Array.from({ length: SENTENCES }, sentence);
    const body: string[] = [];
    for (let from = 0; from < text.length; from += SENTENCES_IN_PARAGRAPH) {
      body.push(text.slice(from, from + SENTENCES_IN_PARAGRAPH).join(" "));
    }
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    yield {
      id: `a${at}`,
      titles: { ar: (text[0] ?? "").split(" ").slice(0, 9).join(" ") },
      paragraphs: { ar: body },
      date: `${2014 + Math.floor(random() * 10)}-${month}`,
      countries: [...new Set([pick(COUNTRIES), pick(COUNTRIES)])],
      people: [],
      organisations: [],
      systems: [],
      events: [],
      outlet: pick(["أ", "ب", "ج"]),
      names: [],
    };
  }
}
