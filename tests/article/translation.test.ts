import { describe, expect, test } from "vitest";
import { parseTranslation } from "../../lib/article/translation.ts";

const file = (head: string, rest = 'method: "machine"\nreview: null\nrawSha256: "ab"\n'): string =>
  `---\nid: "003"\nlang: "en"\n${head}${rest}---\n\nOne.\n\nTwo *words*.\n`;
const titled = 'title: "A visit"\ntitleStatus: "supplied"\n';
const of = { id: "003", paragraphs: 2 };

const faults = (text: string, article = of): readonly string[] => {
  const result = parseTranslation(text, article);
  return result.ok ? [] : result.error;
};

describe("parseTranslation", () => {
  test("reads title, method and paragraphs", () => {
    expect(parseTranslation(file(titled), of)).toEqual({
      ok: true,
      value: {
        id: "003",
        lang: "en",
        title: "A visit",
        titleStatus: "supplied",
        method: "machine",
        review: null,
        rawSha256: "ab",
        paragraphs: ["One.", "Two words."],
      },
    });
    expect(parseTranslation(file('titleStatus: "none"\n'), of)).toMatchObject({ ok: true });
  });

  test("another number of paragraphs than the Arabic is told with both numbers", () => {
    expect(faults(file(titled), { id: "003", paragraphs: 3 })).toEqual([
      "the translation has 2 paragraphs and the Arabic text 3; make paragraph n translate paragraph n",
    ]);
  });

  test("so is the folder of another article", () => {
    expect(faults(file(titled), { id: "004", paragraphs: 2 })).toEqual([
      '`id` is "003", and the folder is named 004; make them the same',
    ]);
  });

  test.each([
    ['title: "A visit"\ntitleStatus: "none"\n', "`title` is there, and `titleStatus` says that"],
    ['titleStatus: "supplied"\n', "`title` is missing, and `titleStatus` is supplied; write the"],
    ['title: "A visit"\n', "`titleStatus` is missing; it must be one of translated, supplied, no"],
    [`${titled}titel: "x"\n`, "`titel` is not known here; perhaps `title` is meant"],
  ])("%j: %s", (head, sentence) => {
    expect(faults(file(head))).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    ['rawSha256: "ab"\nmethod: "machin"\n', 'not "machin"; perhaps "machine" is meant'],
    [
      'rawSha256: "ab"\nmethod: "human"\nreview: { by: "M." }\n',
      "`review.date` is missing; write a text in quotation marks",
    ],
    [
      'rawSha256: "ab"\nmethod: "human"\nreview: { by: "M.", date: "May" }\n',
      '`review.date` "May" is not an EDTF date',
    ],
  ])("%j: %s", (rest, sentence) => {
    expect(faults(file(titled, rest))).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    ["One.", "the file must begin with its front matter: a line of exactly three hyphens (---)"],
    [
      '---\nid: "003"\n\nOne.',
      "the front matter is not closed; write a line of three hyphens (---) below its last key",
    ],
    ["---\n- a\n---\n", "the front matter cannot be read: keys and values are expected, such as"],
    [file(titled) + ">".repeat(30) + " deep", "a line opens more than twenty quotations or lists"],
  ])("%j: %s", (text, sentence) => {
    expect(faults(text)).toEqual([expect.stringContaining(sentence)]);
  });
});
