import { describe, expect, test } from "vitest";
import { articleHeading } from "../../../../components/article/text/article-heading.ts";
import { articleView } from "../article-view.ts";

const { summary } = articleView();

describe("what an article is called", () => {
  test("by its headline in the language of the page", () => {
    expect(articleHeading(summary, "en")).toEqual({
      text: "A headline",
      lang: "en",
      isOpening: false,
      status: "stated",
    });
    expect(articleHeading(summary, "ar")).toMatchObject({ text: "عنوان", lang: "ar" });
  });

  test("by its Arabic headline where there is no translation", () => {
    const untranslated = {
      ...summary,
      title: { ar: "عنوان", en: null },
      opening: { ar: "أول النص", en: null },
    };
    expect(articleHeading(untranslated, "en")).toMatchObject({ text: "عنوان", lang: "ar" });
  });

  test("an English headline over a text that bears none is supplied", () => {
    const bare = {
      ...{ ...summary, title: { ar: null, en: "A headline" } },
      titleStatus: "none" as const,
    };
    expect(articleHeading(bare, "en")).toMatchObject({ text: "A headline", status: "supplied" });
    expect(articleHeading(bare, "ar")).toMatchObject({ isOpening: true, status: "none" });
  });

  test("by its opening words where there is no headline, never by a made-up name", () => {
    const untitled = { ...summary, title: { ar: null, en: null } };
    expect(articleHeading(untitled, "ar")).toEqual({
      text: "أول النص",
      lang: "ar",
      isOpening: true,
      status: "none",
    });
    expect(articleHeading(untitled, "en")).toEqual({
      text: "The opening",
      lang: "en",
      isOpening: true,
      status: "none",
    });
  });
});
