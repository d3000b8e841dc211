import { describe, expect, it } from "vitest";
import { buildIndex } from "../../lib/search/index/build.ts";
import { openIndex } from "../../lib/search/engine.ts";
import type { SearchDocument } from "../../lib/search/types.ts";
import { minimalPairs } from "./minimal-pairs.ts";

/** One article a word, the word among the same few others. */
function articleOf(word: string, written: string): SearchDocument {
  return {
    id: word,
    titles: {},
    paragraphs: { ar: [`ذكرت المصادر ${written} مرتين ثم ذكرت المصادر ${written} أيضا`] },
    date: null,
    countries: [],
    people: [],
    organisations: [],
    systems: [],
    events: [],
    outlet: null,
    names: [],
  };
}

/** Which word of the pair each question brings first, both ways: shares of all questions. */
async function firstWords(written: (word: string) => string, asked: (word: string) => string) {
  const words = [...new Set(minimalPairs.flat())];
  const files = await buildIndex(words.map((word) => articleOf(word, written(word))));
  const engine = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
  const firstFor = new Map<string, string | undefined>();
  for (const word of words) {
    const response = await engine.search({ text: asked(word), facets: false });
    firstFor.set(word, response.kind === "results" ? response.hits[0]?.id : undefined);
  }
  const questions = minimalPairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const wrong = questions.filter(([word, other]) => firstFor.get(word) === other);
  const right = questions.filter(([word]) => firstFor.get(word) === word);
  return {
    right: right.length / questions.length,
    wrong: wrong.length / questions.length,
    examples: wrong,
  };
}

const plain = (word: string) => word;
const withArticle = (word: string) => (/^ال/.test(word) ? word : `ال${word}`);

describe("minimal pairs", () => {
  it.each([
    ["as written", plain, plain],
    ["with the article in the text", withArticle, plain],
    ["with the article in the question", plain, withArticle],
    ["behind a conjunction and alone in the text", (word: string) => `و${word} ${word}`, plain],
  ])("bring the word that was asked for first, %s", async (_, written, asked) => {
    const { right, wrong, examples } = await firstWords(written, asked);
    expect(right).toBeGreaterThan(0.97);
    expect(wrong, JSON.stringify(examples)).toBeLessThan(0.02);
  });
});
