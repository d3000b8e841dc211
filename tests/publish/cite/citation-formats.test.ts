import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationFormats, type CitationFormat } from "../../../lib/locale/paths.ts";
import { writeCitation } from "../../../lib/publish/cite/citation-formats.ts";
import type { CitedArticle } from "../../../lib/publish/cite/cited-article.ts";
import { attacks } from "../../builds/attacks.ts";
import { cited, citedInEnglish } from "./cited.ts";

const write = (format: CitationFormat, ...articles: CitedArticle[]) =>
  writeCitation[format](articles);

/** What citation-js, which is no work of ours, reads in a file. */
function reread(format: CitationFormat, ...articles: CitedArticle[]) {
  return new Cite(write(format, ...articles)).data;
}

describe("what another program reads of a citation", () => {
  test.each(citationFormats)(
    "%s: title, paper, address and language, in both scripts",
    (format) => {
      const [arabic, english] = reread(format, cited(), citedInEnglish());
      expect(arabic).toMatchObject({
        title: "وزير الداخلية يزور تونس",
        "container-title": "الرياض",
        URL: "https://x.org/ar/articles/003/",
      });
      expect(english).toMatchObject({
        title: "Interior Minister visits Tunisia",
        "container-title": "Al Riyadh",
        URL: "https://x.org/en/articles/003/",
      });
      expect([arabic?.["language"], english?.["language"]]).toEqual(
        format === "bib" ? ["arabic", "english"] : ["ar", "en"],
      );
    },
  );

  test.each(citationFormats)(
    "%s: the date as far as it is known, and none of an undated text",
    (format) => {
      const issued = (date: string | null) => reread(format, cited({ date }))[0]?.["issued"];
      // Of a record in RIS, citation-js reads the year alone; the month stands in another field.
      const parts = format === "ris" ? [2022] : [2022, 4];
      expect(issued("2022-04")).toMatchObject({ "date-parts": [parts] });
      expect(issued("2023~")).toMatchObject({ "date-parts": [[2023]] });
      expect(issued(null)).toBeUndefined();
    },
  );

  test("every text comes back as it was, whatever signs it has", () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."{}%&#_~^\\$\"''`--<>?!«»؛ab تونس.,@=") })
      .map((each) => `x${each.replace(/\s+/g, " ").trim()}x`);
    fc.assert(
      fc.property(text, (title) => {
        const article = cited({ title: { text: title, lang: "ar", status: "stated" } });
        for (const format of citationFormats)
          expect(reread(format, article)[0]?.["title"]).toBe(title);
      }),
      { numRuns: 60 },
    );
  });

  test.each(attacks)("%s begins no other article and no other field", (attack) => {
    const article = cited({
      title: { text: attack, lang: "ar", status: "stated" },
      ...{ author: attack, outlet: attack, credit: attack, section: attack, archive: attack },
    });
    for (const format of citationFormats) {
      const read = reread(format, article, citedInEnglish());
      expect(read.map((item) => item["URL"])).toEqual([
        "https://x.org/ar/articles/003/",
        "https://x.org/en/articles/003/",
      ]);
    }
    for (const line of write("ris", article).split("\r\n").slice(0, -1))
      expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
  });

  test("what TeX would join stays two signs", () => {
    for (const title of ["x''x", "x``x", "x--x", "x---x", "x,,x", "x?`x"]) {
      const article = cited({ title: { text: title, lang: "ar", status: "stated" } });
      expect(reread("bib", article)[0]?.["title"]).toBe(title);
    }
  });

  test("many articles are one file", () => {
    const articles = ["1", "2", "3"].map((id) => cited({ id }));
    for (const format of citationFormats) expect(reread(format, ...articles)).toHaveLength(3);
  });
});

describe("what a file says of an article", () => {
  test("about stays about", () => {
    const about = cited({ date: "2023~" });
    expect(write("bib", about)).toContain("date = {2023~},");
    expect(write("ris", about)).toContain("DA  - 2023///ca.\r\n");
    expect(JSON.parse(write("json", about))).toMatchObject([
      { issued: { "date-parts": [[2023]], circa: true } },
    ]);
  });

  test("a month stays a month, an interval an interval", () => {
    expect(write("ris", cited())).toContain("PY  - 2022\r\nDA  - 2022/04//\r\n");
    const interval = cited({ date: "2022-03-27/2022-03-29" });
    expect(write("bib", interval)).toContain("date = {2022-03-27/2022-03-29},");
    expect(write("ris", interval)).toContain("DA  - 2022/03/27/–2022-03-29\r\n");
  });

  test("a date without a year in figures is there in words alone", () => {
    const decade = citedInEnglish({ date: "197X" });
    expect(write("bib", decade)).toContain("date = {197X},");
    expect(write("ris", decade)).not.toMatch(/^(?:DA|PY)/m);
    expect(write("ris", decade)).toContain("N1  - the 1970s\r\n");
    expect(JSON.parse(write("json", decade))).toMatchObject([{ issued: { literal: "the 1970s" } }]);
    const yearless = citedInEnglish({ date: "XXXX-03-27" });
    expect(write("bib", yearless)).not.toContain("date =");
    expect(write("bib", yearless)).toContain("note = {27 March, year unknown;");
  });

  test("the paper is the publisher, and the credit never", () => {
    const unknown = cited({ outlet: null, credit: "Ministry" });
    expect(write("bib", unknown)).toMatch(/^@online\{/);
    expect(write("bib", unknown)).toContain("note = {ⓒ Ministry},");
    expect(write("ris", unknown)).not.toMatch(/^(?:T2|PB)/m);
    expect(JSON.parse(write("json", unknown))).not.toHaveProperty("0.publisher");
    expect(write("bib", cited())).toMatch(
      /^@article\{sijill-003,\n {2}entrysubtype = \{newspaper\}/,
    );
    expect(write("ris", cited())).toMatch(/^TY {2}- NEWS\r\n/);
  });

  test("the archive and the item are named", () => {
    expect(write("bib", cited())).toContain("eprint = {003},\n  eprinttype = {سِجِلّ},");
    expect(write("ris", cited())).toContain("DB  - سِجِلّ\r\nAN  - 003\r\n");
    expect(JSON.parse(write("json", cited()))).toMatchObject([
      { archive: "سِجِلّ", archive_location: "003", number: "003" },
    ]);
  });

  test("a translation says what it translates, and that a machine made it", () => {
    const english = citedInEnglish();
    expect(write("bib", english)).toContain("origtitle = {وزير الداخلية يزور تونس},");
    expect(write("bib", english)).toContain("machine translation, not reviewed");
    expect(write("ris", english)).toContain("OP  - وزير الداخلية يزور تونس\r\n");
    expect(JSON.parse(write("json", english))).toMatchObject([
      { "original-title": "وزير الداخلية يزور تونس", note: "machine translation, not reviewed" },
    ]);
  });

  test("what the archive supplied stands in brackets, and what it concluded is said", () => {
    const title = { text: "عنوان", lang: "ar", status: "supplied" } as const;
    for (const format of citationFormats) {
      expect(write(format, cited({ title }))).toContain("[عنوان]");
      expect(write(format, cited({ dateInferred: true }))).toContain("التاريخ مستنتج");
    }
  });

  test("a name is not divided into given and family name", () => {
    const author = "محمد بن أحمد الزهراني";
    expect(write("bib", cited({ author }))).toContain(`author = {{${author}}},`);
    expect(write("ris", cited({ author }))).toContain(`AU  - ${author}\r\n`);
    expect(JSON.parse(write("json", cited({ author })))).toMatchObject([
      { author: [{ literal: author }] },
    ]);
  });

  test("each field of RIS is one line", () => {
    const title = { text: "سطر\nوسطر", lang: "ar", status: "stated" } as const;
    const lines = write("ris", cited({ title })).trimEnd().split("\r\n");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-(?: .*)?$/);
    expect(lines.at(-1)).toBe("ER  -");
  });
});
