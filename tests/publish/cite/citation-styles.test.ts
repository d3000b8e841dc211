import { describe, expect, test } from "vitest";
import {
  citeIn,
  type CitationStyle,
  plainCitation,
} from "../../../lib/publish/cite/citation-styles.ts";
import type { CitedArticle } from "../../../lib/publish/cite/cited-article.ts";
import { withoutIsolates } from "../../../lib/strings/isolate.ts";
import { cited, citedInEnglish } from "./cited.ts";

const text = (style: CitationStyle, article: CitedArticle, paragraph?: number) =>
  withoutIsolates(plainCitation(citeIn(style, article, paragraph)));

describe("a citation in words", () => {
  test("in English, in each style", () => {
    const article = citedInEnglish({ translation: null, originalTitle: null });
    expect(text("chicago", article)).toBe(
      "Al Riyadh. “Interior Minister visits Tunisia.” April 2022. Sijill, article 003. https://x.org/en/articles/003/",
    );
    expect(text("apa", article)).toBe(
      "Interior Minister visits Tunisia. (2022, April). Al Riyadh. Sijill (article 003). https://x.org/en/articles/003/",
    );
    expect(text("mla", article)).toBe(
      "“Interior Minister visits Tunisia.” Al Riyadh, Apr. 2022. Sijill, article 003, https://x.org/en/articles/003/",
    );
  });

  test("in Arabic, in each style", () => {
    const article = cited({ author: "سارة أحمد", date: "2022-03-28" });
    expect(text("chicago", article)).toBe(
      "سارة أحمد. «وزير الداخلية يزور تونس». الرياض، 28 مارس 2022. سِجِلّ، المقال 003. https://x.org/ar/articles/003/",
    );
    expect(text("apa", article)).toBe(
      "سارة أحمد. (2022، 28 مارس). وزير الداخلية يزور تونس. الرياض. سِجِلّ (المقال 003). https://x.org/ar/articles/003/",
    );
    expect(text("mla", article)).toBe(
      "سارة أحمد. «وزير الداخلية يزور تونس». الرياض، 28 مارس 2022. سِجِلّ، المقال 003، https://x.org/ar/articles/003/",
    );
  });

  test("a paragraph is cited by its number and its address", () => {
    expect(text("chicago", citedInEnglish(), 3)).toMatch(
      /article 003, para\. 3\. https:\/\/x\.org\/en\/articles\/003\/#p3$/,
    );
    expect(text("apa", cited(), 3)).toMatch(/\(المقال 003، الفقرة 3\)\. \S+#p3$/);
    expect(text("mla", citedInEnglish(), 3)).toContain("par. 3, https://");
  });

  test("what the archive supplied or concluded stands in brackets", () => {
    const title = { text: "عنوان", lang: "ar", status: "supplied" } as const;
    expect(text("chicago", cited({ title }))).toContain("[«عنوان»].");
    expect(text("apa", cited({ title }))).toContain("[عنوان].");
    const about = { date: "2023~", dateInferred: true };
    expect(text("chicago", citedInEnglish(about))).toContain("[ca. 2023].");
    expect(text("apa", cited(about))).toContain("([نحو 2023])");
  });

  test("an unknown date is said to be unknown", () => {
    expect(text("chicago", citedInEnglish({ date: null }))).toContain(" n.d. Sijill");
    expect(text("apa", citedInEnglish({ date: null }))).toContain("(n.d.)");
    expect(text("mla", cited({ date: null }))).toContain("الرياض، د.ت. سِجِلّ");
  });

  test("a translation names what it translates, and how it was made", () => {
    for (const style of ["chicago", "apa", "mla"] as const)
      expect(text(style, citedInEnglish())).toContain(
        "[machine translation of وزير الداخلية يزور تونس]. ",
      );
  });

  test("the title of a paper is set in italics in English alone", () => {
    const papers = (article: CitedArticle) =>
      citeIn("mla", article).filter((piece) => typeof piece !== "string");
    expect(papers(citedInEnglish())).toEqual([{ paper: "Al Riyadh" }]);
    expect(papers(cited())).toEqual([]);
  });

  test("quotation marks inside quotation marks are of the other kind", () => {
    const english = { text: "“Summit 2023”: UAE", lang: "en", status: "stated" } as const;
    expect(text("mla", citedInEnglish({ title: english }))).toContain("“‘Summit 2023’: UAE.”");
    const arabic = { text: "قمة «دبي»", lang: "ar", status: "stated" } as const;
    expect(text("mla", cited({ title: arabic }))).toContain("«قمة “دبي”».");
  });

  test("what is of the other direction is isolated", () => {
    expect(plainCitation(citeIn("mla", cited()))).toContain(
      "\u2068https://x.org/ar/articles/003/\u2069",
    );
    const foreign = { text: "عنوان", lang: "ar", status: "stated" } as const;
    expect(plainCitation(citeIn("mla", citedInEnglish({ title: foreign })))).toMatch(
      /^“\u2068عنوان/,
    );
    expect(plainCitation(citeIn("apa", citedInEnglish({ credit: "وام" })))).toContain(
      "ⓒ\u00A0\u2068وام\u2069. ",
    );
  });
});
