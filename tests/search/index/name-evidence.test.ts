import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/arabic/fold.ts";
import { SURE } from "../../../lib/search/files/words.ts";
import { nameMarks, standAsNames, takeMarks } from "../../../lib/search/index/name-evidence.ts";
import { analyse } from "../../../lib/search/words/analyse.ts";

/** Evidence of some texts, one article each. */
function evidenceOf(texts: readonly string[]) {
  const postings = new Map<string, number[]>();
  for (const [doc, text] of texts.entries())
    for (const mark of new Set(nameMarks(analyse(text))))
      postings.set(mark, [...(postings.get(mark) ?? []), doc]);
  return takeMarks(postings);
}

function family(key: string, members: Readonly<Record<string, number>>) {
  return {
    key,
    see: null,
    members: Object.entries(members).map(([term, articles]) => ({
      term: fold(term),
      postings: Array.from({ length: articles }, (_, at) => at),
    })),
  };
}

describe("standAsNames", () => {
  it("takes a word behind titles and given names for a name", () => {
    const { evidence } = evidenceOf([
      "قال الرئيس السيسي",
      "التقى عبدالفتاح السيسي",
      "استقبل الرئيس السيسي",
    ]);
    const [name] = standAsNames(family("سيس", { السيسي: 3 }), evidence);
    const [word] = standAsNames(family("ساس", { السياسي: 3, سياسي: 2, سياسية: 4 }), evidence);
    expect(name).toBeGreaterThan(SURE / 2);
    expect(word).toBeLessThan(SURE / 2);
  });

  it("knows the names that people are given", () => {
    const { evidence } = evidenceOf([]);
    expect(standAsNames(family("صلاح", { صلاح: 5 }), evidence)[0]).toBeGreaterThan(SURE / 2);
  });

  it("leaves the marks out of the index's words", () => {
    const postings = new Map(nameMarks(analyse("قال الرئيس بوتين")).map((mark) => [mark, [1]]));
    expect(takeMarks(postings.set("قال", [1])).words.map(({ term }) => term)).toEqual(["قال"]);
  });
});
