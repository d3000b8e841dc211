import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex } from "../../../lib/search/index/build.ts";
import { openIndex } from "../../../lib/search/engine.ts";
import type { FileSizes } from "../../../lib/search/index/write-dictionaries.ts";
import type { SearchDocument, SearchResponse } from "../../../lib/search/types.ts";
import { twoArticles } from "../two-articles.ts";

const vocabulary =
  `حكومة الحكومة للحكومة وزير الوزير وزارة تونس تونسي كوريا الكورية علم عالم بجائزة جائزة والد
  digital government governments Korea 2023 ٢٠٢٢ مدينة مدن شراءات`.split(/\s+/);

/** Words of which none is another form, a translation or a misspelling of another. */
const unrelated = "مستشفى برلمان زيتون قطار محيط طبيب democracy velvet 2023 ١٨٥٧".split(" ");
const unrelatedArchive = fc.array(
  fc.uniqueArray(fc.constantFrom(...unrelated), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 9 },
);

const emptyDocument = {
  titles: {},
  date: null,
  countries: [],
  people: [],
  organisations: [],
  systems: [],
  events: [],
  outlet: null,
  names: [],
};

const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 });
const article = fc.record({
  id: fc.uuid(),
  words,
  title: words,
  year: fc.integer({ min: 1990, max: 2030 }),
});
const archive = fc
  .uniqueArray(article, { minLength: 1, maxLength: 25, selector: ({ id }) => id })
  .map((articles) =>
    articles.map(({ id, words, title, year }): SearchDocument => ({
      ...emptyDocument,
      id,
      titles: { ar: title.join(" ") },
      paragraphs: { ar: [words.join(" ")] },
      date: String(year),
    })),
  );

/** Files of one size, of which the catalogue names so many itself, and no word too heavy. */
const evenSizes = (bytes: number, listed = 1_000_000) => ({
  terms: bytes,
  lists: bytes,
  heavy: 1_000_000,
  listed,
  directory: 3,
});

async function ask(
  documents: readonly SearchDocument[],
  text: string,
  sizes?: FileSizes,
): Promise<SearchResponse> {
  const files = await buildIndex(documents, sizes ? { sizes } : {});
  const engine = await openIndex((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
  });
  return engine.search({ text });
}

describe("buildIndex", () => {
  it("gives the same bytes whatever the order of the articles", async () => {
    await fc.assert(
      fc.asyncProperty(archive, async (documents) => {
        const forward = await buildIndex(documents);
        const backward = await buildIndex([...documents].reverse());
        const sorted = (files: typeof forward) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(backward)).toEqual(sorted(forward));
      }),
      { numRuns: 20 },
    );
  });

  it("answers alike however the dictionaries are cut", async () => {
    await fc.assert(
      fc.asyncProperty(archive, words, async (documents, asked) => {
        const text = asked.slice(0, 3).join(" ");
        const whole = await ask(documents, text, evenSizes(1_000_000));
        expect(await ask(documents, text, evenSizes(40))).toEqual(whole);
        expect(await ask(documents, text, evenSizes(40, 2))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("finds by any word the articles that have it, and no others", async () => {
    await fc.assert(
      fc.asyncProperty(unrelatedArchive, fc.constantFrom(...unrelated), async (texts, word) => {
        const documents = texts.map((own, at): SearchDocument => ({
          ...emptyDocument,
          id: `n${at}`,
          paragraphs: { ar: [own.join(" ")] },
        }));
        const response = await ask(documents, word);
        const ids = response.kind === "results" ? response.hits.map(({ id }) => id) : [];
        const having = documents.filter((_, at) => texts[at]?.includes(word));
        expect(ids.sort()).toEqual(having.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });

  it("rewrites only the files of the words that changed", async () => {
    const many = Array.from({ length: 300 }, (_, at): SearchDocument => {
      const base = twoArticles[0] as SearchDocument;
      const text = vocabulary.map((word, i) => `${word}${"ابتثجحخدذر"[(at * (i + 3)) % 10] ?? ""}`);
      return { ...base, id: `n${at}`, paragraphs: { ar: [text.join(" ")] } };
    });
    const before = await buildIndex(many, { sizes: evenSizes(500) });
    const changed = many.map((document) =>
      document.id === "n7"
        ? { ...document, paragraphs: { ar: [`${document.paragraphs.ar?.[0] ?? ""} زنجبيل`] } }
        : document,
    );
    const after = await buildIndex(changed, { sizes: evenSizes(500) });
    const rewritten = [...after].filter(
      ([name, bytes]) => Buffer.compare(before.get(name) ?? Buffer.alloc(0), bytes) !== 0,
    );
    // The article, the catalogue, and one block of each dictionary; a weight may move one more word's file.
    expect(rewritten.length).toBeLessThan(8);
    expect(after.size).toBeGreaterThan(310);
  });

  it("refuses two articles with one id", async () => {
    const [first] = twoArticles;
    await expect(buildIndex([first, first] as SearchDocument[])).rejects.toThrow(/"000"/);
  });

  it("makes an index of no articles", async () => {
    expect(await ask([], "تونس")).toMatchObject({ kind: "results", total: 0 });
  });

  it("keeps all of search for the first archive small", async () => {
    const files = await buildIndex(twoArticles);
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    expect(bytes).toBeLessThan(20_000);
  });
});
