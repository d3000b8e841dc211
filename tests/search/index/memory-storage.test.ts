import { describe, expect, it } from "vitest";
import { MemoryStorage, sortPostings } from "../../../lib/search/index/memory-storage.ts";
import { mountIndex, textOfTerms } from "../../../lib/search/query/flexsearch.ts";
import { SLOTS } from "../../../lib/search/rank/bm25.ts";

/** An index of three documents; the slot of a term is its length. */
async function build() {
  const storage = new MemoryStorage(new Map(), []);
  const index = await mountIndex(storage, (term) => term.length);
  index.add(7, textOfTerms(["وزير", "تونس"]));
  index.add(2, textOfTerms(["تونس", "جمهوريه"]));
  await index.commit();
  index.add(5, textOfTerms(["وزير", "كوريا"]));
  await index.commit();
  return { storage, index };
}

describe("MemoryStorage, through FlexSearch", () => {
  it("takes over what is committed: for each term its documents and their slots", async () => {
    const { storage } = await build();
    sortPostings(storage.db);
    expect(Object.fromEntries(storage.db)).toEqual({
      وزير: [5 * SLOTS + 4, 7 * SLOTS + 4],
      تونس: [2 * SLOTS + 4, 7 * SLOTS + 4],
      جمهوريه: [2 * SLOTS + 7],
      كوريا: [5 * SLOTS + 5],
    });
  });

  it("answers one term itself, and several as FlexSearch combines them", async () => {
    const { index } = await build();
    expect(await index.search("تونس")).toEqual([2, 7]);
    expect(await index.search("تونس", { limit: 1, offset: 1 })).toEqual([7]);
    expect(await index.search(textOfTerms(["تونس", "وزير"]))).toEqual([7]);
    expect(await index.search("زنجبيل")).toEqual([]);
  });

  it("knows what it has, and forgets what is removed", async () => {
    const { storage, index } = await build();
    expect(await index.contain(7)).toBe(true);
    expect(await storage.info()).toEqual({ documents: 3, terms: 4 });
    expect(await storage.enrich([7])).toEqual([{ id: 7, doc: null }]);
    index.remove(7);
    await index.commit();
    expect(await index.contain(7)).toBe(false);
    expect(await index.search("تونس")).toEqual([2]);
    index.update(2, "كوريا");
    await index.commit();
    expect(await index.search("تونس")).toEqual([]);
    expect(await index.search("كوريا")).toEqual([2, 5]);
    await index.clear();
    expect(await storage.info()).toEqual({ documents: 0, terms: 0 });
  });
});
