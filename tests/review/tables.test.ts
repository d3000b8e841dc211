import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCsv } from "../../lib/archive/read/read-csv.ts";
import { readRecords } from "../../lib/archive/read/read-records.ts";
import { readRejected } from "../../lib/archive/read/read-rejected.ts";
import { formatArticle } from "../../lib/article/article-file.ts";
import type { Article } from "../../lib/article/article.ts";
import { noEvidence } from "../../lib/article/evidence-file.ts";
import type { ListedName } from "../../lib/authorities/names/lay-records.ts";
import { sha256 } from "../../lib/base/hash-files.ts";
import { deskNames } from "../../scripts/desk/archive/desk-names.ts";
import { applyNames } from "../../scripts/review/apply-names.ts";
import { applyValues } from "../../scripts/review/apply-values.ts";
import { namesTable } from "../../scripts/review/names-table.ts";
import { valuesTable } from "../../scripts/review/values-table.ts";
import { writeApplied } from "../../scripts/review/write-applied.ts";

let folder: string;
let contentDir: string;
const who = { by: "هدى سالم", date: "2026-03-01" };

const place = (file: string) => path.join(contentDir, ...file.split("/"));
const read = (file: string) => readFileSync(place(file), "utf8");
function write(file: string, text: string): void {
  mkdirSync(path.dirname(place(file)), { recursive: true });
  writeFileSync(place(file), text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tables-"));
  contentDir = path.join(folder, "content");
  mkdirSync(contentDir);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The rows of a table as an office program has them. */
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

/** The table as such a program saves it, with other columns, semicolons and line ends. */
function saved(rows: readonly Record<string, string>[], columns?: Record<string, string>): Buffer {
  const names = Object.keys(rows[0] ?? {}).map((key) => ({ key, header: columns?.[key] ?? key }));
  const options = { header: true, columns: names, delimiter: ";" };
  return Buffer.from(stringify([...rows], { ...options, bom: true, record_delimiter: "windows" }));
}

function csvRows(bytes: Buffer) {
  const csv = readCsv(bytes);
  if (!csv.ok) throw new Error(csv.error.message);
  return csv.value.records;
}

const cache = () => ({ contentDir, cacheDir: path.join(folder, "cache") });

describe("a table of names", () => {
  const proposal = (name: string, own: Partial<ListedName> = {}): ListedName => ({
    ...{ name, type: "organisation", forms: [name], articles: 3, confidence: 0.9, country: null },
    ...{
      record: null,
      rejected: false,
      short: [],
      sentences: [{ place: "1#p1", text: `قالت ${name}.`, start: 5, end: 9 }],
    },
    ...own,
  });
  const proposals = [
    proposal("المعهد الوطني للبحوث", {
      forms: ["المعهد الوطني للبحوث", "معهد البحوث"],
      short: ["المعهد"],
    }),
    proposal("هيئة النقل", { short: ["الهيئة"] }),
    proposal("سلمى الوردي", { type: "person" }),
    proposal("بيت الحكمة المفتوح"),
    proposal("صباح الخير"),
    proposal("=SUM(A1)"),
  ];
  const table = () => {
    const records = readRecords(contentDir);
    const archive = { records: () => records, rejected: () => readRejected(contentDir) };
    return rowsOf(namesTable(deskNames(proposals, archive, {}).values(), records.records));
  };
  const apply = (bytes: Buffer) => applyNames(csvRows(bytes), contentDir, proposals, who);

  test("offers English names, and holds no formula", () => {
    const rows = table();
    expect(rows.map(({ english }) => english)).toEqual([
      ...["National Institute of Research", "Transport Authority", "Salma al-Wardi", "", "", ""],
    ]);
    expect(rows.at(-1)?.["name"]).toBe("'=SUM(A1)");
  });

  test("accepts, merges and rejects, with columns named in Arabic too", async () => {
    const rows = table();
    const [institute, transport, person, house, greeting] = rows;
    Object.assign(institute ?? {}, { decision: "accept" });
    Object.assign(transport ?? {}, { decision: "دمج", into: "المعهد الوطني للبحوث" });
    Object.assign(person ?? {}, { decision: "accept", english: "Selma Ouardi" });
    Object.assign(house ?? {}, { decision: "قبول", type: "حدث" });
    Object.assign(greeting ?? {}, { decision: "reject" });
    const applied = apply(saved(rows, { decision: "القرار", into: "إلى", type: "النوع" }));
    expect(applied.faults).toEqual([]);
    expect(applied.counts).toEqual({ accepted: 3, merged: 1, rejected: 1 });
    await writeApplied(applied, cache());
    const { records, problems } = readRecords(contentDir);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { type: "event", prefLabel: { ar: "بيت الحكمة المفتوح" } },
      {
        prefLabel: { ar: "المعهد الوطني للبحوث", en: "National Institute of Research" },
        englishFrom: "parts",
        altLabels: { ar: ["معهد البحوث", "هيئة النقل"] },
        shortLabels: { ar: ["المعهد", "الهيئة"] },
        changes: [{ by: "هدى سالم" }],
      },
      { type: "person", prefLabel: { en: "Selma Ouardi" } },
    ]);
    expect(records.find(({ type }) => type === "person")).not.toHaveProperty("englishFrom");
    expect(read("authorities/rejected.yaml")).toContain("صباح الخير");
    // The same table once more changes nothing.
    const again = apply(saved(rows));
    expect([again.counts, again.files]).toEqual([{ "decided before": 5 }, []]);
  });

  test("what every country has says whose it is, in its English and once in its id", () => {
    const ministry = proposal("وزارة الصحة", { country: "BH" });
    const records = readRecords(contentDir);
    const archive = { records: () => records, rejected: () => readRejected(contentDir) };
    const [row] = rowsOf(namesTable(deskNames([ministry], archive, {}).values(), []));
    const bytes = saved([{ ...row, decision: "accept" }]);
    const [file] = applyNames(csvRows(bytes), contentDir, [ministry], who).files;
    expect(file?.file).toBe("authorities/organisation/ministry-of-health-bh.yaml");
    expect(file?.text).toContain("Ministry of Health (Bahrain)");
  });

  test("a name that its record has is merged once, even when the list no longer names it", async () => {
    const rows = table();
    Object.assign(rows[0] ?? {}, { decision: "accept" });
    Object.assign(rows[1] ?? {}, { decision: "merge", into: "المعهد الوطني للبحوث" });
    await writeApplied(apply(saved(rows)), cache());
    const again = applyNames(csvRows(saved(rows)), contentDir, proposals.slice(0, 1), who);
    expect([again.counts, again.faults]).toEqual([{ "decided before": 2 }, []]);
  });

  test("tells of each row that cannot be used, by its line, and uses the others", () => {
    const rows = table();
    rows.forEach((row, at) => {
      row["decision"] = ["accept", "maybe", "merge", "accept", "merge", ""][at] ?? "";
    });
    Object.assign(rows[3] ?? {}, { key: "organisation|شيء اخر|" });
    Object.assign(rows[4] ?? {}, { into: "لا أحد" });
    const { counts, faults } = apply(saved(rows));
    expect(counts).toEqual({ accepted: 1 });
    expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^3 the decision "maybe" is not known; write accept, merge or reject/),
      expect.stringMatching(/^4 nothing says what to merge the name into/),
      expect.stringMatching(/^5 the texts use this name no more/),
      expect.stringMatching(/^6 no record is called "لا أحد"/),
    ]);
  });

  test("of rows that decide the same name the first counts, whatever the others say", () => {
    const [row] = table();
    const rows = ["reject", "accept", "reject"].map((decision) => ({ ...row, decision }));
    const { counts, faults, files } = apply(saved(rows));
    expect([counts, files.length]).toEqual([{ rejected: 1 }, 1]);
    expect(faults).toEqual(
      [3, 4].map((line) => ({
        line,
        message: "the name is decided on line 2 already; that row counts",
      })),
    );
  });

  test("a cell that holds half a table is no name", () => {
    const [row] = table();
    const long = "ا".repeat(1001);
    const { faults, files } = apply(saved([{ ...row, decision: "accept", name: long }]));
    expect(files).toEqual([]);
    expect(faults[0]?.message).toMatch(/has more than 1000 letters; shorten it/u);
  });

  test("a table without its columns is refused as a whole", () => {
    expect(() => apply(Buffer.from("name,type\nأ,person\n"))).toThrow(
      "the first line of the table does not name `decision` and `key`; keep the columns as they were written.",
    );
  });

  test("writes nothing over a file that changed after the table was read", async () => {
    const rows = table();
    Object.assign(rows[4] ?? {}, { decision: "reject" });
    const applied = apply(saved(rows));
    const theirs = 'rejected:\n  - { name: "اسم آخر", type: person }\n';
    write("authorities/rejected.yaml", theirs);
    await expect(writeApplied(applied, cache())).rejects.toThrow("has changed meanwhile");
    expect(read("authorities/rejected.yaml")).toBe(theirs);
  });
});

describe("a table of headlines or dates", () => {
  function writeArticle(id: string, own: Partial<Article>): void {
    const article: Article = {
      ...{ id, lang: "ar", title: null, titleStatus: "none", titleSuggestion: null, date: null },
      ...{ dateCertainty: null, countries: [], mentionedCountries: [], credit: null, author: null },
      ...{ source: null, outlet: null, url: null, section: null, dateline: null },
      raw: { file: `${id}.txt`, sha256: sha256("خام"), encoding: "utf-8" },
      paragraphs: ["فقرة أولى."],
      ...own,
    };
    write(`articles/${id}/ar.md`, formatArticle(article, sha256));
    write(`articles/${id}/evidence.json`, JSON.stringify(noEvidence(id)));
  }
  const dates = () => rowsOf(valuesTable(contentDir, "date", "2026-03-01"));

  beforeEach(() => {
    writeArticle("1", { titleSuggestion: "عنوان مقترح" });
    writeArticle("2", {
      title: "عنوان",
      titleStatus: "stated",
      date: "2020",
      dateCertainty: "inferred",
    });
    writeArticle("3", {
      title: "آخر",
      titleStatus: "stated",
      date: "2021-05-01",
      dateCertainty: "stated",
    });
  });

  test("lists what is missing or doubtful, and writes what is decided", async () => {
    const titles = rowsOf(valuesTable(contentDir, "title", "2026-03-01"));
    expect(titles.map(({ id, suggested }) => [id, suggested])).toEqual([["1", "عنوان مقترح"]]);
    Object.assign(titles[0] ?? {}, { decision: "accept" });
    await writeApplied(applyValues(csvRows(saved(titles)), contentDir, "title", who), cache());
    expect(read("editorial/1.yaml")).toContain("عنوان مقترح");
    const rows = dates();
    expect(rows.map(({ id }) => id)).toEqual(["1", "2"]);
    Object.assign(rows[0] ?? {}, { value: "2019-04" });
    Object.assign(rows[1] ?? {}, { decision: "اعتماد" });
    const applied = applyValues(csvRows(saved(rows)), contentDir, "date", who);
    expect([applied.counts, applied.faults]).toEqual([{ decided: 2 }, []]);
    await writeApplied(applied, cache());
    expect(read("editorial/1.yaml")).toMatch(/^date: "?2019-04"?$/m);
    expect(read("editorial/2.yaml")).toMatch(/confirmed:.*date/s);
  });

  test("leaves alone what somebody decided meanwhile, what has changed, and what is no date", () => {
    const rows = dates();
    Object.assign(rows[0] ?? {}, { value: "2019-04" });
    Object.assign(rows[1] ?? {}, { value: "1/4/2020" });
    const apply = () => applyValues(csvRows(saved(rows)), contentDir, "date", who).faults;
    expect(apply()).toEqual([
      { line: 3, message: expect.stringContaining("“1/4/2020” is not an EDTF date") as string },
    ]);
    write("editorial/1.yaml", 'id: "1"\ndate: "1999"\n');
    writeArticle("2", {
      title: "عنوان",
      titleStatus: "stated",
      date: "2018",
      dateCertainty: "inferred",
    });
    expect(apply().map(({ message }) => message)).toEqual([
      "somebody has decided this meanwhile in editorial/1.yaml, which stays as it is",
      "the value of article 2 is another by now; write the table anew",
    ]);
  });

  test("a bare no is not taken for there being none", () => {
    const rows = dates();
    Object.assign(rows[0] ?? {}, { decision: "لا" });
    Object.assign(rows[1] ?? {}, { decision: "لا يوجد" });
    const applied = applyValues(csvRows(saved(rows)), contentDir, "date", who);
    expect(applied.files.map(({ file }) => file)).toEqual(["editorial/2.yaml"]);
    expect(applied.faults).toMatchObject([{ line: 2 }]);
  });

  test("a row that was not touched decides nothing, even where a spreadsheet wrote its dates otherwise", () => {
    const rows = dates().map((row) => ({ ...row, value: "01/01/2020", was: "01/01/2020" }));
    const applied = applyValues(csvRows(saved(rows)), contentDir, "date", who);
    expect([applied.files, applied.faults]).toEqual([[], []]);
  });
});
