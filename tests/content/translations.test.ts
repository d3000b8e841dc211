import { describe, expect, it } from "vitest";
import { markdownToParagraphs } from "../../lib/article/paragraphs.ts";
import { sha256 } from "../../lib/base/hash-files.ts";
import { readFrontMatter } from "../../lib/schema/front-matter.ts";
import { arabicParagraphs, articleIds, rawBytes, readContent, translation } from "./read-content.ts";

const digits = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

describe.each(articleIds)("the English of article %s", (id) => {
  const english = translation(id);
  const arabic = arabicParagraphs(id);

  it("has a paragraph for each paragraph of the Arabic", () => {
    expect(arabic).toHaveLength(id === "000" ? 8 : 13);
    expect(english.paragraphs).toHaveLength(arabic.length);
  });

  it("was made from the raw file as it is", () => {
    expect(english.rawSha256).toBe(sha256(rawBytes(id)));
  });

  it("says that a machine made it and that nobody has reviewed it", () => {
    expect(english).toMatchObject({ id, lang: "en", method: "machine", review: null });
  });

  it("has its front matter in quotation marks, so that no reader takes a value for a number or a date", () => {
    const head = readContent("translations", id, "en.md").split("\n---\n")[0] ?? "";
    for (const line of head.split("\n").slice(1)) expect(line).toMatch(/^\w+: (?:".*"|null)$/);
  });

  it("reads as Markdown exactly as it is written: no character in it is markup", () => {
    const file = readFrontMatter(readContent("translations", id, "en.md"));
    if (!file.ok) throw new Error(file.error);
    const lines = file.value.body.split("\n").filter((line) => line !== "");
    expect(markdownToParagraphs(file.value.body)).toEqual(lines);
  });

  it("keeps the years of the Arabic, paragraph by paragraph", () => {
    arabic.forEach((paragraph, index) => {
      const years = digits(paragraph).filter((number) => number.length === 4);
      expect(digits(english.paragraphs[index] ?? "")).toEqual(expect.arrayContaining([...years]));
    });
  });

  it("keeps direct speech in quotation marks, which are closed", () => {
    english.paragraphs.forEach((paragraph) => {
      expect(paragraph.split("“")).toHaveLength(paragraph.split("”").length);
      expect(paragraph).not.toContain('"');
    });
  });

  it("holds no Arabic letter", () => {
    expect([english.title, ...english.paragraphs].join("\n")).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe("the titles", () => {
  it("000 translates the stated title with its quotation marks", () => {
    expect(translation("000")).toMatchObject({ titleStatus: "translated" });
    expect(translation("000").title).toMatch(/^“Governments Summit 2023”/);
  });

  it("003 bears the title that the archive supplied", () => {
    expect(translation("003")).toMatchObject({ titleStatus: "supplied" });
  });

  it("quotes Ohood Al Roumi and Koh Jean", () => {
    const { paragraphs } = translation("000");
    expect(paragraphs[4]).toMatch(/“The UAE .*Republic of Korea\.”$/);
    expect(paragraphs[5]).toMatch(/“an important step .*Republic of Korea\.”$/);
  });
});
