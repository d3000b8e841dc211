import { describe, expect, it } from "vitest";
import { alignedSentence } from "../../../lib/archive/prepare/passages.ts";

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
