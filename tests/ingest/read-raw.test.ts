import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawSpan } from "../../lib/ingest/lines/raw-span.ts";
import { readRaw, LONGEST_LINE } from "../../lib/ingest/read-raw.ts";
import { encode } from "./encode.ts";

const news = "وقعت وزارة المياه اتفاقا مع الشركة.\nوقال الوزير إن الاتفاق مهم جدا.";
const read = (text: string) =>
  readRaw({ file: "x.txt", sha256: "0", bytes: encode(text, "utf-8") });
const lines = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? result.value.lines.map((line) => line.text) : [`! ${result.error.kind}`];
};

describe("readRaw", () => {
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["U+2028", "\u2028"],
    ["NEL", "\u0085"],
    ["<br>", "<br/>"],
  ])("%s ends a line", (_, end) => {
    expect(lines(news.replace("\n", end))).toEqual(news.split("\n"));
  });

  test.each([
    ["entities", "قال &quot;نعم&quot; &#1608; &amp;laquo;لا&amp;raquo;", 'قال "نعم" و «لا»'],
    ["tags", "<p class='x'>قال <b>نعم</b> اليوم</p>", "قال نعم اليوم"],
    ["what is no tag", "قال إن <الاسم> وأن 3 < 5 صحيح", "قال إن <الاسم> وأن 3 < 5 صحيح"],
    ["a dash made of tatweel", "جدة ـ عبدالله الشريف", "جدة – عبدالله الشريف"],
    ["runs of blanks", "قال  \t الوزير   اليوم", "قال الوزير اليوم"],
    ["vowel marks stay", "جدًّا كثيرٌ", "جدًّا كثيرٌ"],
  ])("cleans %s", (_, raw, clean) => expect(lines(`${raw}\n${news}`)[0]).toBe(clean));

  test("a script that is never closed does not swallow the article", () => {
    expect(lines(`<script>\n${news}`)).toEqual(news.split("\n"));
  });

  test.each([
    ["empty", " \n\t\n"],
    ["no-text", "… \n*\n\u200f"],
    ["not-arabic", "The minister signed the agreement with the company."],
    ["lost-letters", news.replace(/\p{L}/gu, "?")],
    ["line-too-long", "كلمة ".repeat(LONGEST_LINE / 4)],
    ["mojibake", new TextDecoder("windows-1256").decode(encode(news, "utf-8"))],
  ])("%s is kept back", (kind, text) => expect(lines(text)).toEqual([`! ${kind}`]));

  test("numbers of lines are those of the file", () => {
    const result = read(`\n\n${news.replace("\n", "\r\n\r\n")}`);
    expect(result.ok && result.value.lines.map(({ number }) => number)).toEqual([3, 5]);
  });
});

describe("rawSpan", () => {
  test("a span of a cleaned line is found in the raw text", () => {
    const raw = "وقال <b>الوز\u200fيـر</b> إن&nbsp;الاتفـــاق مهم جدا للبلدين";
    const result = read(raw);
    const line = result.ok ? result.value.lines[0] : undefined;
    if (line === undefined) throw new Error("no line");
    const start = line.text.indexOf("الاتفاق");
    const span = rawSpan(raw, line, start, start + "الاتفاق".length);
    expect(raw.slice(span.start, span.end)).toBe("الاتفـــاق");
  });

  test("any span of any line lies inside the line, and whole lines are exact", () => {
    const noise = fc.constantFrom("\u200f", "ـ", " ", "&amp;", "<b>", "", "ﻻ", "ب", "ّ", "1");
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 30 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const raw = `${news}\n${pieces.join("")} خبر ${pieces.join("")}`;
        const result = read(raw);
        if (!result.ok) return;
        for (const line of result.value.lines) {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const span = rawSpan(raw, line, start, end);
          expect(span.start).toBeGreaterThanOrEqual(line.start);
          expect(span.end).toBeLessThanOrEqual(line.end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          const whole = rawSpan(raw, line, 0, line.text.length);
          expect(raw.slice(whole.start, whole.end)).toBe(raw.slice(line.start, line.end).trim());
        }
      }),
    );
  });
});
