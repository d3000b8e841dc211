import { describe, expect, test } from "vitest";
import { decisionOf, mark, retype, shown } from "@/components/desk/translation/changes.ts";
import type { DeskTranslation } from "@/lib/desk/api.ts";

const translation: DeskTranslation = {
  id: "003",
  version: "v1",
  title: { ar: "زيارة", en: null, state: null },
  paragraphs: [
    { ar: "أولى", en: "First.", state: "reviewed", terms: [] },
    { ar: "ثانية", en: "Second.", state: "machine", terms: [] },
    { ar: "ثالثة", en: null, state: null, terms: [] },
  ],
};

describe("what is changed in a translation", () => {
  test("nothing typed is nothing to write", () => {
    expect(decisionOf(translation, {})).toBeNull();
  });

  test("a headline alone is a whole decision", () => {
    const typed = retype(translation, {}, 0, "A visit");
    expect(decisionOf(translation, typed)).toEqual({
      ...{ id: "003", version: "v1", title: "A visit", titleState: "draft", paragraphs: [] },
    });
  });

  test("who changes a reviewed paragraph, or a machine's, makes it a draft", () => {
    for (const n of [1, 2]) {
      const typed = retype(translation, {}, n, "Other.");
      expect(shown(translation, typed, n)).toEqual({ en: "Other.", state: "draft" });
    }
  });

  test("taken back to the letter, it is what it was", () => {
    const typed = retype(translation, retype(translation, {}, 2, "Second"), 2, "Second.");
    expect(decisionOf(translation, typed)).toBeNull();
    expect(shown(translation, typed, 2).state).toBe("machine");
  });

  test("reading a paragraph and finding it right is a decision, with its text as it is", () => {
    const typed = mark(translation, {}, 2, "reviewed");
    expect(decisionOf(translation, typed)?.paragraphs).toEqual([
      { n: 2, en: "Second.", state: "reviewed" },
    ]);
  });

  test("an emptied paragraph is not translated", () => {
    const typed = retype(translation, {}, 1, "  ");
    expect(decisionOf(translation, typed)?.paragraphs).toMatchObject([{ n: 1, en: null }]);
    expect(decisionOf(translation, retype(translation, {}, 3, " "))).toBeNull();
  });
});
