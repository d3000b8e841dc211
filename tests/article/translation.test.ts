import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatTranslation,
  parseTranslation,
  type Translation,
} from "../../lib/article/translation.ts";

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
        engine: null,
        review: null,
        rawSha256: "ab",
        changes: [],
        titleState: "machine",
        paragraphs: ["One.", "Two words."],
        states: ["machine", "machine"],
      },
    });
    expect(parseTranslation(file('titleStatus: "none"\n'), of)).toMatchObject({ ok: true });
  });

  test("another number of paragraphs than the Arabic is told with both numbers", () => {
    expect(faults(file(titled), { id: "003", paragraphs: 3 })).toEqual([
      "the translation has 2 paragraphs and the Arabic text 3; make paragraph n translate paragraph n, and write <!-- not translated --> in place of one that is not translated yet",
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

const read = (text: string, paragraphs: number): Translation => {
  const result = parseTranslation(text, { id: "003", paragraphs });
  if (!result.ok) throw new Error(result.error.join("\n"));
  return result.value;
};
const body = (head: string, rest: string): string =>
  `---\nid: "003"\nlang: "en"\n${titled}rawSha256: "ab"\n${head}---\n\n${rest}`;

describe("a translation of a part", () => {
  test("a headline alone is one", () => {
    const { title, titleState, paragraphs, states } = read(body('method: "human"\n', ""), 3);
    expect([title, titleState]).toEqual(["A visit", "draft"]);
    expect([paragraphs, states]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  test("paragraphs that are not translated yet leave their place, one by one or several at once", () => {
    const text = "One.\n\n<!-- not translated -->\n\nThree.\n\n<!-- Not translated: 4-5 -->\n";
    const { paragraphs, states } = read(body('method: "machine"\n', text), 5);
    expect(paragraphs).toEqual(["One.", null, "Three.", null, null]);
    expect(states).toEqual(["machine", null, "machine", null, null]);
  });

  test("other comments say nothing, and a text that looks like the mark is text", () => {
    const text = "<!-- to do -->\n\nOne.\n\n\\<!-- not translated -->\n";
    expect(read(body('method: "machine"\n', text), 2).paragraphs).toEqual([
      "One.",
      "<!-- not translated -->",
    ]);
  });

  test("a file with neither headline nor paragraph is told", () => {
    const text =
      '---\nid: "003"\nlang: "en"\ntitleStatus: "none"\nmethod: "human"\nrawSha256: "ab"\n---\n';
    expect(faults(text)).toEqual([
      "neither a headline nor a paragraph is translated; write one, or remove the file",
    ]);
  });

  test.each(["<!-- not translated: 3 -->", "<!-- not translated: 2-1 -->"])("%s", (mark) => {
    expect(faults(body('method: "human"\n', `One.\n\n${mark}\n`))).toEqual([
      `\`${mark}\` stands where paragraph 2 is due; correct its numbers`,
    ]);
  });
});

describe("the state of each paragraph", () => {
  const of = (head: string): unknown => {
    const { titleState, states } = read(body(head, "One.\n\nTwo.\n\nThree.\n"), 3);
    return [titleState, ...states];
  };

  test("follows from method and review, where the file lists no other", () => {
    expect(of('method: "machine"\n')).toEqual(["machine", "machine", "machine", "machine"]);
    expect(of('method: "human"\n')).toEqual(["draft", "draft", "draft", "draft"]);
    expect(of('method: "machine"\nreview: { by: "M.", date: "2026" }\n')).toEqual([
      ...["reviewed", "reviewed", "reviewed", "reviewed"],
    ]);
    expect(of('method: "machine"\nstates: { draft: [3], reviewed: [title, "1-2"] }\n')).toEqual([
      ...["reviewed", "reviewed", "reviewed", "draft"],
    ]);
  });

  test.each([
    ["draft: [4]", "`states.draft` names 4, and the text has 3 paragraphs; correct it"],
    ["draft: [2]", "`states.draft` names paragraph 2, which is not translated; take it out"],
    ["draft: [1], reviewed: [1-1]", "`states` names paragraph 1 twice; take one out"],
    ["draft: [p1]", '`states.draft` "p1" is no paragraph; write a number such as 3, a span'],
  ])("%s is told", (states, sentence) => {
    const text = body(
      `method: "machine"\nstates: { ${states} }\n`,
      "One.\n\n<!-- not translated -->\n\nThree.\n",
    );
    expect(faults(text, { id: "003", paragraphs: 3 })).toEqual([expect.stringContaining(sentence)]);
  });
});

const line = fc
  .string({ unit: "grapheme" })
  .map((text) => text.replace(/\s+/gu, " ").trim())
  .filter((text) => text !== "");
const state = fc.constantFrom("machine", "draft", "reviewed");
const part = fc.option(fc.record({ text: line, state }));
const translations: fc.Arbitrary<Translation> = fc
  .record({
    title: part,
    parts: fc.array(part, { maxLength: 12 }),
    method: fc.constantFrom("machine", "human", "machine-edited"),
    engine: fc.option(fc.constantFrom("Opus 1.2", "a: #b")),
    review: fc.option(fc.constant({ by: "م. مثال", date: "2026-11" })),
    changes: fc.array(
      fc.constant({ by: "M. Example", date: "2026-11-29", keys: ["title", "paragraphs"] }),
    ),
  })
  .filter(({ title, parts }) => [title, ...parts].some((one) => one !== null))
  .map(({ title, parts, ...rest }) => ({
    ...{ id: "003", lang: "en", rawSha256: "ab", ...rest },
    ...{ title: title?.text ?? null, titleState: title?.state ?? null },
    titleStatus: title === null ? "none" : "translated",
    paragraphs: parts.map((one) => one?.text ?? null),
    states: parts.map((one) => one?.state ?? null),
  }));

describe("formatTranslation", () => {
  test("whatever it writes is read as it was", () => {
    fc.assert(
      fc.property(translations, (translation) => {
        const text = formatTranslation(translation);
        expect(read(text, translation.paragraphs.length)).toEqual(translation);
      }),
    );
  });

  test("writes a file as a person would", () => {
    const translation = read(
      body(
        'method: "machine"\nstates: { draft: [title, 1] }\nchanges: [{ by: "M.", date: "2026-11-29", keys: [title] }]\n',
        "One.\n\n<!-- not translated -->\n\n<!-- not translated -->\n\nFour.\n",
      ),
      4,
    );
    expect(formatTranslation(translation)).toBe(`---
id: "003"
lang: "en"
title: "A visit"
titleStatus: "supplied"
method: "machine"
review: null
states: { draft: [ "title", 1 ] }
rawSha256: "ab"
changes:
  - { by: "M.", date: "2026-11-29", keys: [ "title" ] }
---

One.

<!-- not translated: 2-3 -->

Four.
`);
  });
});
