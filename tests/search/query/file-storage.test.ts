import { beforeAll, describe, expect, it } from "vitest";
import { openFiles, type IndexFiles } from "../../../lib/search/files/open.ts";
import { buildIndex } from "../../../lib/search/index/build.ts";
import { FileStorage } from "../../../lib/search/query/file-storage.ts";
import { mountIndex, textOfTerms } from "../../../lib/search/query/flexsearch.ts";
import { twoArticles } from "../two-articles.ts";

let files: IndexFiles;
let storage: FileStorage;

beforeAll(async () => {
  const index = await buildIndex(twoArticles);
  files = await openFiles((name) => Promise.resolve(index.get(name) ?? new Uint8Array()));
  storage = new FileStorage(files);
});

/** The ids of the articles that FlexSearch answers some terms with. */
async function ask(terms: readonly string[], options: object = {}): Promise<string[]> {
  const index = await mountIndex(storage);
  const docs = await index.search(textOfTerms(terms), options);
  const articles = await Promise.all(docs.map((doc) => files.article(Number(doc))));
  return articles.map(({ id }) => id);
}

describe("FileStorage, asked through FlexSearch", () => {
  it("looks up the one term that FlexSearch passes", async () => {
    expect(await ask(["شراءات"])).toEqual(["003"]);
    expect((await ask(["كوريا"])).sort()).toEqual(["000", "003"]);
    expect(await ask(["زنجبيل"])).toEqual([]);
  });

  it("combines several: all of them, or with suggestions any", async () => {
    expect(await ask(["كوريا", "شراءات"])).toEqual(["003"]);
    expect(await ask(["كوريا", "زنجبيل"])).toEqual([]);
    expect(await ask(["كوريا", "شراءات"], { suggest: true })).toEqual(["003", "000"]);
  });

  it("reads alternatives, and words that are still being typed or may be mistyped", async () => {
    expect((await ask(["شراءات|امارات"])).sort()).toEqual(["000", "003"]);
    expect(await ask(["كوريا+شراءات"])).toEqual(["003"]);
    expect(await ask(["شراء*"])).toEqual(["003"]);
    expect(await ask(["تونص~"])).toEqual(["003"]);
  });

  it("does without a light word, which lifts an article that has it", async () => {
    expect(await ask(["كوريا", "?شراءات"])).toEqual(["003", "000"]);
    expect(await ask(["?زنجبيل", "شراءات"])).toEqual(["003"]);
  });

  it("gives as many as were asked for, and passes over as many as were named", async () => {
    const [first, second] = await ask(["كوريا"]);
    expect(await ask(["كوريا"], { limit: 1 })).toEqual([first]);
    expect(await ask(["كوريا"], { limit: 1, offset: 1 })).toEqual([second]);
    expect(await ask(["كوريا", "حكومه"], { limit: 1 })).toHaveLength(1);
  });
});

describe("FileStorage", () => {
  it("gives the very spelling slot by slot, for FlexSearch to combine", async () => {
    const slots = await storage.get("كوريا", "", 0, 0, false);
    expect(slots.flat()).toHaveLength(2);
    expect(await storage.get("شراءات", "", 0, 0, false)).toEqual([]); // only with its article
    expect(storage.search(null, ["كوريا"], 0, 0, false, false)).toBe(false);
  });

  it("has nothing in a context", async () => {
    expect(await storage.get("كوريا", "جمهوريه")).toEqual([]);
  });

  it("enriches ids with their articles", async () => {
    const [found] = await storage.get("شراءات", "", 0, 0, true, true);
    expect(found).toMatchObject({ doc: { id: "003" } });
  });

  it("knows which documents it has", async () => {
    const docs = (await storage.get("كوريا")).map(Number);
    for (const doc of docs) expect(await storage.has(doc)).toBe(true);
    const other = [0, 1, 2].find((doc) => !docs.includes(doc)) ?? -1;
    expect(await storage.has(other)).toBe(false);
    expect(await storage.info()).toEqual({ documents: 2, texts: { ar: 2, en: 1 } });
  });

  it("tells what its answers stand on, and of no other ids", async () => {
    const index = await mountIndex(storage);
    const { groups, ranked } = storage.explain(await index.search("شراءات"));
    const words = groups.flatMap(({ items }) => items.flat());
    expect(words.map(({ term, matches }) => [term, matches[0]?.kind])).toEqual([
      ["شراءات", "word"],
    ]);
    expect(ranked.docs).toHaveLength(1);
    expect(() => storage.explain([1])).toThrow(/no answer/);
  });

  it("answers after it was closed, and refuses to be changed", async () => {
    await storage.close();
    expect(await ask(["شراءات"])).toEqual(["003"]);
    const index = await mountIndex(storage);
    index.add(1, "جديد");
    await expect(index.commit()).rejects.toThrow(/static files/);
    for (const change of [storage.remove, storage.clear, storage.destroy]) {
      await expect(change()).rejects.toThrow(/static files/);
    }
  });
});
