import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readIndexState,
  writeIndexState,
  type IndexState,
} from "../../../lib/search/index/state.ts";
import type { RecordSource } from "../../../lib/search/index/list-records.ts";
import type { SearchDocument } from "../../../lib/search/types.ts";
import { updateIndex } from "../../../lib/search/index/update.ts";

const nothing = { people: [], organisations: [], systems: [], events: [], outlet: null, names: [] };
const records = [
  ["n1", "قيس سعيد", "Kais Saied"],
  ["n2", "عبد الله", "Abdullah"],
  ["n3", "محمد صلاح", "Mohamed Salah"],
].map(([value = "", ar = "", en = ""]): RecordSource => ({
  ...{ facet: "person", value, label: { ar, en }, role: null, countries: [], date: null },
  names: [ar, en, ...ar.split(" ")],
}));
const people = Object.fromEntries(records.map(({ value, names }) => [value, names]));
/** Words of whose family, compound or standing as names other words of the archive decide. */
const decided = `عبد الله عبدالله غرض أغراض الغرض الأغراض فيلم أفلام دمج بدمج لعدن السيد قيس الرئيس صلاح`;
const vocabulary = `${decided} حكومة الحكومة للحكومة وزير تونس كوريا علم عالم بجائزة جائزة والد digital Korea 2023 مدن`;
const text = fc
  .array(fc.constantFrom(...vocabulary.split(" ")), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(" "));
const document = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }),
    text,
    year: fc.integer({ min: 1990, max: 2030 }),
    day: fc.constantFrom("2001-02-03", "2020-05", "2019-12-30/2020-01-02", "2015/.."),
    people: fc.subarray(Object.keys(people)),
  })
  .map(({ id, text, year, day, people }): SearchDocument => ({
    ...nothing,
    people,
    id: `n${id}`,
    titles: { ar: text.split(" ")[0] ?? "" },
    paragraphs: { ar: [text] },
    date: String(year),
    countries: [],
    told: [{ date: day, kind: "happening" }],
  }));
const archive = fc.uniqueArray(document, { maxLength: 25, selector: ({ id }) => id });

/** One folder of index files, built again and again; counts the articles that were read. */
function builder() {
  let files = new Map<string, Uint8Array>();
  let state: IndexState | null = null;
  return async (documents: readonly SearchDocument[]) => {
    const before = files;
    files = new Map();
    const written: string[] = [];
    const packed: string[] = [];
    let read = 0;
    const put = (name: string, bytes: Uint8Array) => {
      files.set(name, bytes);
      packed.push(name);
      if (Buffer.compare(before.get(name) ?? Buffer.alloc(0), bytes) !== 0) written.push(name);
    };
    const keep = (name: string) => {
      const bytes = before.get(name);
      if (bytes) files.set(name, bytes);
      return bytes !== undefined;
    };
    const sources = documents.map((one) => ({
      id: one.id,
      fingerprint: JSON.stringify(one),
      read: () => (read++, one),
    }));
    const last: IndexState | null =
      state && readIndexState(Buffer.concat([...writeIndexState(state, "1")]), "1");
    state = await updateIndex(
      sources,
      last,
      { put, keep },
      {
        sizes: { terms: 200, lists: 200, heavy: 1000, listed: 5, directory: 4 },
        records,
        valueNames: { person: people },
      },
    );
    return { files, written, packed, read };
  };
}

const sorted = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1));

describe("updateIndex", () => {
  it("leaves the bytes of a build from nothing, whatever came, went and changed before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(archive, { minLength: 2, maxLength: 4 }), async (archives) => {
        const update = builder();
        for (const documents of archives) {
          const { files } = await update(documents);
          const { files: anew } = await builder()(documents);
          expect(sorted(files)).toEqual(sorted(anew));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("reads only what is new, and rewrites only the blocks of its words", async () => {
    // A thousand words that no stem joins, nine of them in each article, and five new ones in the last.
    const letters = "جدرشطقمنحز";
    const word = (at: number) =>
      [...String(at).padStart(3, "0")].map((digit) => letters[Number(digit)]).join("");
    const article = (id: string, words: readonly string[]): SearchDocument => ({
      ...nothing,
      id,
      titles: {},
      paragraphs: { ar: [words.join(" ")] },
      date: "2020",
      countries: [],
    });
    const documents = Array.from({ length: 400 }, (_, at) =>
      article(
        `n${at}`,
        Array.from({ length: 9 }, (_, i) => word((at * 9 + i) % 1000)),
      ),
    );
    const added = article(
      "new",
      [..."ابجدر"].map((letter) => `${letter}مقفلب`),
    );
    const blocks = (names: readonly string[]) => names.filter((name) => name.startsWith("terms/"));
    const update = builder();
    const first = await update(documents);
    expect(first.read).toBe(400);
    const same = await update(documents);
    expect(same.written).toEqual([]);
    expect(same.packed).toEqual([]);
    const second = await update([added, ...documents]);
    // The new article, and those few that it moved to another number.
    expect(second.read).toBeLessThan(8);
    const rewritten = blocks(second.written).length;
    expect(rewritten).toBeGreaterThan(0);
    expect(rewritten).toBeLessThan(blocks(first.written).length / 4);
    expect(blocks(second.packed)).toEqual(blocks(second.written));
  });

  it("builds anew from a state that is cut short or of another kind", () => {
    const postings = new Map([["a", [1]]]);
    const state = { mean: 1, articles: new Map(), postings, files: new Map([["a", "b"]]) };
    const whole = Buffer.concat([...writeIndexState(state, "1")]);
    expect(readIndexState(whole, "1")).toEqual(state);
    expect(readIndexState(whole, "2")).toBeNull();
    expect(readIndexState(whole.subarray(0, whole.length - 1), "1")).toBeNull();
    expect(readIndexState(new Uint8Array([9, 9]), "1")).toBeNull();
  });
});
