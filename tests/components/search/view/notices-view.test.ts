import { describe, expect, it } from "vitest";
import { readState } from "../../../../components/search/island/search-state.ts";
import { statusOf } from "../../../../components/search/view/notices-view.ts";
import type { SearchResults } from "../../../../lib/search/types.ts";
import { context, results } from "./drawn.ts";

/** The line over the results, without the marks that keep the directions apart. */
function status(text: string, found: Partial<SearchResults>, locale: "ar" | "en" = "ar"): string {
  const state = { ...readState(new URLSearchParams()), text };
  return statusOf(results(found), state, context(locale)).replaceAll(/[\u2066-\u2069]/g, "");
}

describe("the line over the results", () => {
  it("counts what was found", () => {
    expect(status("كوريا", { total: 2 })).toBe("نتيجتان عن «كوريا»");
    expect(status("Korea", { total: 11 }, "en")).toBe("11 results for “Korea”");
  });

  it("claims no result for words that no article has", () => {
    const relaxed = [{ kind: "unknown-words", words: ["الشمالية"], left: ["كوريا"] }] as const;
    expect(status("كوريا الشمالية", { total: 2, relaxed })).toBe(
      "لا مقال فيه «كوريا الشمالية» كاملًا؛ نتيجتان فيهما «كوريا»",
    );
  });

  it("says that a phrase stands nowhere as it is", () => {
    const relaxed = [{ kind: "phrase", phrase: "digital Tunis" }] as const;
    expect(status('"digital Tunis"', { total: 1, relaxed }, "en")).toBe(
      "No article has the exact phrase “digital Tunis”; one result has its words separately",
    );
  });

  it("says that only some of the words stand together, before anything else that was given up", () => {
    const relaxed = [
      { kind: "unknown-words", words: ["قمر"], left: ["كوريا", "تونس"] },
      { kind: "any-word" },
    ] as const;
    expect(status("كوريا تونس قمر", { total: 3, relaxed })).toBe(
      "لا مقال فيه كل كلمات «كوريا تونس قمر»؛ 3 نتائج فيها بعضها",
    );
  });

  it("does not say that the archive lacks what was only spelled otherwise", () => {
    expect(status("توسن", { total: 1, didYouMean: "تونس" })).toBe(
      "لا يرد «توسن» بهذه الكتابة؛ نتيجة واحدة عمّا يقاربه",
    );
  });

  it("says that no source is called so, and not that fewer words would help", () => {
    const near = { facet: "outlet", asked: "xyz", near: ["wam"], not: false } as const;
    const understood = [{ kind: "unknown-value", start: 0, end: 8, ...near }] as const;
    expect(status("مصدر:xyz", { understood })).toBe(
      "لا يرد «xyz» بهذه الكتابة في «الصحيفة أو الوكالة».",
    );
    // What is left out by a wrong name costs no result.
    const without = [{ ...understood[0], not: true }];
    expect(status("كوريا -مصدر:xyz", { total: 2, understood: without })).toContain("نتيجتان");
  });

  it("tells a search that finds nothing from one that is narrowed too far", () => {
    expect(status("زقزوقة", {})).toContain("جرّب كلمات أقل أو أعمّ");
    const state = { ...readState(new URLSearchParams("country=TN")), text: "زقزوقة" };
    expect(statusOf(results({}), state, context("ar"))).toContain("ألغِ بعض القيود");
  });
});
