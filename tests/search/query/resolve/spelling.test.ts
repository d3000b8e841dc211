import { beforeAll, describe, expect, it } from "vitest";
import { openFiles, type IndexFiles } from "../../../../lib/search/files/open.ts";
import { buildIndex } from "../../../../lib/search/index/build.ts";
import { resolveWord } from "../../../../lib/search/query/resolve/resolve-word.ts";
import { asWritten } from "../../../../lib/search/query/resolve/as-written.ts";
import { correction } from "../../../../lib/search/query/resolve/correction.ts";
import { analyse } from "../../../../lib/search/words/analyse.ts";
import { twoArticles } from "../../two-articles.ts";

let files: IndexFiles;

beforeAll(async () => {
  const index = await buildIndex(twoArticles);
  files = await openFiles((name) => Promise.resolve(index.get(name) ?? new Uint8Array()));
});

/** The query as the second article would have it spelled. */
async function corrected(query: string): Promise<string | null> {
  const words = await Promise.all(
    analyse(query).map(({ term }) => resolveWord(files, term, "none")),
  );
  const article = twoArticles[1];
  return article ? correction(query, words, article) : null;
}

describe("correction", () => {
  it("spells a word that is nowhere in the archive as the article does", async () => {
    expect(await corrected("الشراءات العممية")).toBe("الشراءات العمومية");
    expect(await corrected("«الحكوكة» في تونس")).toBe("«الحكومة» في تونس");
  });

  it("leaves a query alone whose words are all known, in whatever spelling", async () => {
    expect(await corrected("الحكومه الرقميه")).toBeNull();
  });

  it("leaves a word alone that nothing is like", async () => {
    expect(await corrected("زنجبيلات تونس")).toBeNull();
  });
});

describe("asWritten", () => {
  it("gives a term as an article writes it, not as the index keeps it", async () => {
    expect(await asWritten(files, ["الحكومه", "تونس"])).toEqual(["الحكومة", "تونس"]);
  });

  it("leaves out an Arabic term that no text shows, and keeps one in Latin letters", async () => {
    expect(await asWritten(files, ["سيول", "gwanghwamun"])).toEqual(["gwanghwamun"]);
  });
});
