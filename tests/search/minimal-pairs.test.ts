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
    source: null,
    names: [],
  };
}

/** Share of questions, both ways, that bring the other word of the pair first. */
async function falseMerges(written: (word: string) => string, asked: (word: string) => string) {
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
  return { share: wrong.length / questions.length, wrong };
}

const plain = (word: string) => word;
const withArticle = (word: string) => (/^ال/.test(word) ? word : `ال${word}`);

describe("minimal pairs", () => {
  it("are at least 300", () => {
    expect(minimalPairs.length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ["as written", plain, plain],
    ["with the article in the text", withArticle, plain],
    ["with the article in the question", plain, withArticle],
    ["with a conjunction in the text", (word: string) => `و${word}`, plain],
  ])("bring the wrong word first in under 2 %% of questions, %s", async (_, written, asked) => {
    const { share, wrong } = await falseMerges(written, asked);
    expect(share, JSON.stringify(wrong)).toBeLessThan(0.02);
  });
});
