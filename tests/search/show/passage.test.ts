import { describe, expect, it } from "vitest";
import { analysedText } from "../../../lib/search/files/article.ts";
import type { FoundTerms } from "../../../lib/search/show/highlight.ts";
import { bestPassage } from "../../../lib/search/show/hit.ts";

/** The best passage of some paragraphs for terms, each a word of the question of its own. */
function best(paragraphs: readonly string[], ...terms: readonly string[]) {
  const found: FoundTerms = new Map(terms.map((term, word) => [term, word]));
  return bestPassage(paragraphs.map(analysedText), found);
}
const filler = (words: number) => Array.from({ length: words }, () => "حشو").join(" ");

describe("bestPassage", () => {
  it("takes the paragraph with the most different words, then with the most, then the first", () => {
    expect(best(["تونس تونس تونس", "كوريا تونس"], "تونس", "كوريا")?.passage.paragraph).toBe(2);
    expect(best(["تونس", "تونس تونس"], "تونس")?.passage.paragraph).toBe(2);
    expect(best(["تونس", "تونس"], "تونس")?.passage.paragraph).toBe(1);
    expect(best(["كوريا", "مصر"], "تونس")?.passage.paragraph).toBe(1);
    expect(best([], "تونس")).toBeNull();
  });

  it("says how many different words stand in it", () => {
    expect(best(["كوريا", "كوريا تونس كوريا"], "تونس", "كوريا")?.variety).toBe(2);
    expect(best(["مصر"], "تونس")?.variety).toBe(0);
  });

  it("leaves a short paragraph whole, and highlights whole words of it", () => {
    const { passage } = best(["زار الوزير تُونِس أمس"], "تونس") ?? {};
    expect(passage).toMatchObject({ cutBefore: false, cutAfter: false });
    expect(passage?.highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      "تُونِس",
    ]);
  });

  it("cuts a long one where the words stand closest, between words", () => {
    const text = `تونس ${filler(80)} كوريا ثم تونس ${filler(80)}`;
    const { passage } = best([text], "تونس", "كوريا") ?? {};
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(passage?.text).toContain("كوريا ثم تونس");
    expect(passage?.text.length).toBeLessThanOrEqual(240);
    expect(text).toContain(` ${passage?.text} `);
    expect(passage?.highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      "كوريا",
      "تونس",
    ]);
  });

  it("begins at the beginning where nothing was found", () => {
    const { passage } = best([filler(200)], "تونس") ?? {};
    expect(passage).toMatchObject({ cutBefore: false, cutAfter: true, highlights: [] });
  });
});
