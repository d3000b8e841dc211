import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeWords } from "../../lib/arabic/whole-words.ts";

const marked = (text: string, spans: { start: number; end: number }[]) =>
  wholeWords(text, spans).map(({ start, end }) => text.slice(start, end));

describe("whole words", () => {
  test("a stem inside a word widens to the word, with its prefixes and vowel marks", () => {
    const text = "قال وللحكومةِ الرقمية";
    const start = text.indexOf("حكوم");
    expect(marked(text, [{ start, end: start + 4 }])).toEqual(["وللحكومةِ"]);
  });

  test("a span of several words stays one", () => {
    expect(marked("زار قيس سعيد تونس", [{ start: 4, end: 12 }])).toEqual(["قيس سعيد"]);
  });

  test("a span that begins between words takes in no word before it", () => {
    expect(marked("زار قيس سعيد", [{ start: 3, end: 7 }])).toEqual([" قيس"]);
  });

  test("two spans in one word become one", () => {
    expect(
      marked("الحكومات", [
        { start: 4, end: 6 },
        { start: 0, end: 2 },
      ]),
    ).toEqual(["الحكومات"]);
  });

  test("spans come in order, never overlap, and hold what they held", () => {
    const words = fc.array(fc.constantFrom("كتاب", "دار", "نص", "Ab", "12"), { minLength: 1 });
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 }))),
        (list, raw) => {
          const text = list.join(" ");
          const spans = raw
            .map(([start, length]) => ({ start, end: start + length }))
            .filter(({ end }) => end <= text.length);
          const result = wholeWords(text, spans);
          for (const [index, span] of result.entries()) {
            expect(span.start).toBeGreaterThan((result[index - 1]?.end ?? -1) - 0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const span of spans)
            expect(result.some(({ start, end }) => start <= span.start && end >= span.end)).toBe(
              true,
            );
        },
      ),
    );
  });
});
