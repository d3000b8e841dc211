import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatArticle, parseArticle } from "../../lib/article/article-file.ts";
import type { Article } from "../../lib/article/article.ts";
import { isUntouched } from "../../lib/article/checksum.ts";
import { sha256 } from "../../lib/base/hash-files.ts";
import { anyText } from "../ingest/any-text.ts";

const article: Article = {
  id: "007",
  lang: "ar",
  title: '"قمة".. عنوان: فيه # كل شيء --- و{}',
  titleStatus: "stated",
  titleSuggestion: null,
  date: "2022-04",
  dateCertainty: "stated",
  countries: ["NO", "TN"],
  mentionedCountries: ["DZ"],
  credit: "yes",
  author: null,
  source: "0123",
  outlet: null,
  url: null,
  section: null,
  dateline: null,
  raw: { file: "007_x.txt", sha256: "0".repeat(64), encoding: "utf-8" },
  paragraphs: ["فقرة أولى.", "# ليست عنوانا", "1. ليست قائمة", "<b>ليس</b> وسما", "---"],
};

/** A paragraph as the cleaner gives it: one line, no blanks at its ends or in a row. */
const paragraph = fc
  .oneof(
    anyText(),
    fc.string({ unit: fc.constantFrom(..."#*_-+>`~[]()!<>&\\|.1٣ابc: \t=/@".split("")) }),
  )
  .map((text) =>
    text.replace(/[\s\u0085\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]+/g, " ").trim(),
  )
  .filter((text) => text !== "");

describe("article files", () => {
  test("what is written comes back", () => {
    expect(parseArticle(formatArticle(article, sha256))).toEqual({ ok: true, value: article });
  });

  test("any title and any paragraphs come back", () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        (title, paragraphs) => {
          const any = { ...article, title, paragraphs };
          expect(parseArticle(formatArticle(any, sha256))).toEqual({ ok: true, value: any });
        },
      ),
      { numRuns: 400 },
    );
  });

  test("an edit by hand shows, wherever it is", () => {
    const text = formatArticle(article, sha256);
    expect(isUntouched(text, sha256)).toBe(true);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom("x", "ب", ""), (at, put) => {
        const edited = text.slice(0, at) + put + text.slice(at + 1);
        fc.pre(edited !== text);
        expect(isUntouched(edited, sha256)).toBe(false);
      }),
    );
  });

  test.each([
    ["---js\nglobalThis.ran = true\n---\nنص"],
    ["---javascript\nglobalThis.ran = true\n---\nنص"],
    ["---JS\nglobalThis.ran = true\n---\nنص"],
    ["---json\n{}\n---\nنص"],
    ["---\ntitle: !!js/function 'function(){ globalThis.ran = true }'\n---\nنص"],
  ])("nothing in front matter runs: %j", (text) => {
    expect(parseArticle(text).ok).toBe(false);
    expect(globalThis).not.toHaveProperty("ran");
  });

  test("a broken file is broken every time it is read", () => {
    const text = '---\ntitle: "x\n---\nنص';
    expect(parseArticle(text).ok).toBe(false);
    expect(parseArticle(text).ok).toBe(false);
  });

  test.each<[Partial<Article>, string]>([
    [{ title: null }, "`title` is missing, and `titleStatus` is stated; write the title, or none"],
    [{ titleStatus: "none" }, "`title` is there, and `titleStatus` says that there is none"],
    [
      { date: "April" },
      '`date` "April" is not an EDTF date; write one such as "2022-04-01", "2022-04"',
    ],
    [{ countries: ["XX"] }, '`countries` "XX" is not a two-letter ISO 3166 code'],
    [
      { raw: { ...article.raw, file: "../secret" } },
      '`raw.file` "../secret" is not in content/raw/; write a path inside that folder',
    ],
    [{ paragraphs: ["نص"], id: "7", lang: "en" as "ar" }, '`lang` must be ar, not "en"'],
  ])("%j: %s", (change, sentence) => {
    const read = parseArticle(formatArticle({ ...article, ...change }, sha256));
    expect(read.ok ? [] : read.error).toEqual([expect.stringContaining(sentence)]);
  });

  test("each wrong value is named", () => {
    const head = 'id: 7\nlang: "ar"\ntitleStatus: "guessed"\nraw: {}\nsorce: "x"\n';
    const read = parseArticle(`---\n${head}---\n\nنص\n`);
    expect(read.ok ? [] : read.error).toEqual([
      "`id` must be a text in quotation marks, not 7",
      '`titleStatus` must be one of stated, supplied, none, not "guessed"',
      "`raw.file` is missing; write a text in quotation marks",
      "`raw.sha256` is missing; write a text in quotation marks",
      "`raw.encoding` is missing; write a text in quotation marks",
      "`sorce` is not known here; perhaps `source` is meant",
    ]);
  });

  test("values that YAML 1.1 takes for something else stay texts", () => {
    const written = formatArticle(article, sha256);
    expect(written).toContain('date: "2022-04"');
    expect(written).toContain('- "NO"');
    expect(written).toContain('credit: "yes"');
  });
});

describe("a body that somebody, or nobody, wrote to keep the parser busy", () => {
  const line = (unit: string) => unit.repeat(Math.floor(60_000 / unit.length)).trim();
  const head = formatArticle({ ...article, paragraphs: ["فقرة"] }, sha256).split("---\n")[1] ?? "";

  test.each(["[س](س) ", "*", "a*", "_ ", "`<b> ", "]", "\\", "&amp;", "![a](b)", "\u2028س"])(
    "as the text of a raw file, %j many times comes back",
    (unit) => {
      const paragraphs = [line(unit).replace(/\s+/g, " ")];
      expect(parseArticle(formatArticle({ ...article, paragraphs }, sha256))).toMatchObject({
        ok: true,
        value: { paragraphs },
      });
    },
  );

  test.each([
    "> a\n\n",
    "- > a\n",
    "*a",
    "[*",
    "a\n=\n",
    "[a]: b\n\n",
    "`*",
    "![",
    "<a>*",
    "]",
    "1. - a\n",
  ])("as Markdown, %j many times is told in one sentence", (unit) => {
    const read = parseArticle(`---\n${head}---\n\n${line(unit)}\n`);
    expect(read.ok || read.error).toEqual([
      expect.stringMatching(/^(?:more than|one paragraph has)/),
    ]);
  });

  test("lists inside each other without end are told", () => {
    const levels = Array.from({ length: 400 }, (_, level) => `${"  ".repeat(level)}- a\n`);
    const read = parseArticle(`---\n${head}---\n\n${levels.join("")}`);
    expect(read.ok || read.error).toEqual([expect.stringMatching(/more than twenty/)]);
  });

  test("a NUL in the name of the raw file is told", () => {
    const read = parseArticle(`---\n${head.replace("007_x", "007\\0x")}---\n\nفقرة\n`);
    expect(read.ok || read.error).toEqual([expect.stringMatching(/`raw.file`.*has a NUL in it/)]);
  });

  test("blanks without end in its front matter are told", () => {
    const read = parseArticle(`---\n${head}${"\n".repeat(300_000)}---\n\nفقرة\n`);
    expect(read.ok || read.error).toEqual([
      "more than 1000 blanks or empty lines stand together; take them out",
    ]);
  });
});
