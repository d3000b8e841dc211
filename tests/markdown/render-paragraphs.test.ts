import { describe, expect, it } from "vitest";
import { markdownToParagraphs } from "../../lib/article/paragraphs.ts";
import { renderParagraphs } from "../../lib/markdown/render-paragraphs.ts";

const link = (paragraph: number, start: number, end: number) => ({
  paragraph,
  start,
  end,
  href: "/ar/people/kais-saied/",
});

describe("renderParagraphs", () => {
  it("gives one string for each paragraph", () => {
    expect(renderParagraphs("أولى.\n\nثانية.")).toEqual(["أولى.", "ثانية."]);
  });

  it("drops markup and scripts that stand in the text", () => {
    const html = renderParagraphs('قبل <script>alert(1)</script> <b onclick="x()">بعد</b>').join(
      "",
    );
    expect(html).not.toMatch(/<script|onclick|<b/);
    expect(html).toContain("قبل");
    expect(html).toContain("بعد");
  });

  it("drops addresses that run code", () => {
    expect(renderParagraphs("[نص](javascript:alert(1))").join("")).not.toContain("javascript");
  });

  it.each([
    "# \n\nنص",
    "![](x)\n\nنص",
    "![صورة](x)\n\nنص",
    "<b>ن</b>ص",
    "- <!-- x -->\n\nنص",
    "&nbsp;\n\nنص",
    "<b></b>\n\n> \n\n---\n\nنص",
  ])("numbers only what holds words, as the text does: %j", (markdown) => {
    expect(renderParagraphs(markdown)).toEqual(["نص"]);
    expect(markdownToParagraphs(markdown)).toEqual(["نص"]);
  });

  it("shows escaped signs as themselves", () => {
    expect(renderParagraphs("\\# ليس عنوانا \\*نص\\*")).toEqual(["# ليس عنوانا *نص*"]);
  });

  it("sets a link at the span it was given", () => {
    const [html] = renderParagraphs("التقى قيس سعيد الوزير.", [link(1, 6, 14)]);
    expect(html).toBe('التقى <a href="/ar/people/kais-saied/">قيس سعيد</a> الوزير.');
  });

  it("counts offsets across emphasis, and leaves a span that crosses it unlinked", () => {
    const [inside] = renderParagraphs("*التقى* قيس سعيد.", [link(1, 6, 14)]);
    expect(inside).toContain(">قيس سعيد</a>");
    const [across] = renderParagraphs("التقى قيس *سعيد*.", [link(1, 6, 14)]);
    expect(across).toBe("التقى قيس <em>سعيد</em>.");
  });

  it("numbers each paragraph inside a quotation and each item of a list", () => {
    expect(renderParagraphs("> أولى\n>\n> ثانية\n\n- ثالثة\n- رابعة\n\nخامسة")).toEqual([
      "أولى",
      "ثانية",
      "ثالثة",
      "رابعة",
      "خامسة",
    ]);
  });

  it("numbers paragraphs as the reader of plain paragraphs does", () => {
    const markdown = "أولى\n\n# عنوان\n\n> ثانية\n\n1. ثالثة\n\n   رابعة\n2. خامسة";
    expect(renderParagraphs(markdown)).toHaveLength(markdownToParagraphs(markdown).length);
  });
});
