import { describe, expect, it } from "vitest";
import { alignedSentence, passagesByAuthority } from "../../../lib/archive/prepare/passages.ts";

const paragraph = "وصل الوزير. ثم التقى الرئيس. وغادر.";
const start = paragraph.indexOf("الرئيس");
const span = { start, end: start + "الرئيس".length };

describe("alignedSentence", () => {
  it("finds the sentence and its translation by number", () => {
    const found = alignedSentence(paragraph, span, "He came. He met the president. He left.");
    expect(found.ar).toBe("ثم التقى الرئيس.");
    expect(found.en).toBe("He met the president.");
    expect(found.ar.slice(found.highlight.start, found.highlight.end)).toBe("الرئيس");
  });

  it("gives the whole English paragraph when the sentences do not pair", () => {
    expect(alignedSentence(paragraph, span, "He came and met the president. He left.").en).toBe(
      "He came and met the president. He left.",
    );
  });

  it("keeps a span across two sentences whole", () => {
    const found = alignedSentence(paragraph, { start: 4, end: start + 3 }, null);
    expect(found.ar).toBe("وصل الوزير. ثم التقى الرئيس.");
    expect(found.en).toBeNull();
  });
});

describe("passagesByAuthority", () => {
  const text = "زار قيس سعيد تونس مع قيس سعيد. ثم غادر قيس سعيد.";
  const article = { title: "قيس سعيد يزور", paragraphs: ["لا شيء.", text] };
  const mentions = [...text.matchAll(/قيس سعيد/g)].map(({ index }) => {
    const end = index + "قيس سعيد".length;
    return { paragraph: 2, start: index, end, authority: "kais-saied", rule: "label" } as const;
  });

  it("makes one passage of a sentence that names a record twice, and another of the next", () => {
    const own = passagesByAuthority(article, null, mentions)["kais-saied"] ?? [];
    expect(own.map(({ paragraph, highlights }) => [paragraph, highlights.length])).toEqual([
      [2, 2],
      [2, 1],
    ]);
    for (const { text, highlights } of own)
      for (const { start, end } of highlights) expect(text.ar.slice(start, end)).toBe("قيس سعيد");
  });

  it("puts the headline first, and the records in the order in which they are named", () => {
    const title = {
      paragraph: 0,
      start: 0,
      end: 8,
      authority: "kais-saied",
      rule: "label",
    } as const;
    const other = { ...title, paragraph: 1, end: 2, authority: "nothing" } as const;
    const all = passagesByAuthority(article, null, [...mentions, other, title]);
    expect(Object.keys(all)).toEqual(["kais-saied", "nothing"]);
    expect(all["kais-saied"]?.[0]).toEqual({
      paragraph: 0,
      text: { ar: "قيس سعيد يزور", en: null },
      state: null,
      highlights: [{ start: 0, end: 8 }],
    });
  });
});
