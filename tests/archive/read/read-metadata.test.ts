import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readMetadata } from "../../../lib/archive/read/read-metadata.ts";
import { encode } from "../../ingest/encode.ts";

const there = new Set(["1.txt", "2.txt", "al-riyadh/3.txt"]);

function read(table: string | Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), "metadata-"));
  writeFileSync(path.join(folder, "metadata.csv"), table);
  const found = readMetadata(folder, there);
  const told = found.faults.map(({ line, message }) => `${line ?? ""}: ${message}`);
  return { ...found, told, rows: Object.fromEntries(found.rows) };
}

const rows = {
  "1.txt": { file: "1.txt", title: "عنوان، وفيه فاصلة", date: "2015-08", line: 2 },
  "2.txt": { file: "2.txt", title: 'قال: "نعم"', source: "واس", line: 3 },
};

describe("one table in many forms", () => {
  test.each([
    [
      "commas",
      'file,title,date,source\n1.txt,"عنوان، وفيه فاصلة",2015-08,\n2.txt,"قال: ""نعم""",,واس\n',
    ],
    [
      "CRLF",
      'file,title,date,source\r\n1.txt,"عنوان، وفيه فاصلة",2015-08,\r\n2.txt,"قال: ""نعم""",,واس\r\n',
    ],
    [
      "semicolons",
      'file;title;date;source\n1.txt;عنوان، وفيه فاصلة;2015-08;\n2.txt;"قال: ""نعم""";;واس',
    ],
    [
      "tabs",
      'file\ttitle\tdate\tsource\n1.txt\tعنوان، وفيه فاصلة\t2015-08\t\n2.txt\t"قال: ""نعم"""\t\tواس',
    ],
    [
      "a byte order mark",
      '\uFEFFfile,title,date,source\n1.txt,"عنوان، وفيه فاصلة",2015-08,\n2.txt,"قال: ""نعم""",,واس\n',
    ],
    [
      "other cases and blanks",
      'File , TITLE,Date,source\n 1.txt ,"عنوان، وفيه فاصلة", 2015-08,\n2.txt,"قال: ""نعم""",,واس\n',
    ],
    [
      "Arabic columns",
      'الملف,العنوان,التاريخ,المصدر\n1.txt,"عنوان، وفيه فاصلة",2015-08,\n2.txt,"قال: ""نعم""",,واس\n',
    ],
  ])("with %s", (_, table) => {
    expect(read(table)).toMatchObject({ rows, told: [], readable: true });
  });

  test("with the line on which Excel says what parts its cells", () => {
    const { rows: found } = read("sep=;\r\nfile;title\r\n1.txt;عنوان\r\n");
    expect(found["1.txt"]).toEqual({ file: "1.txt", title: "عنوان", line: 3 });
  });

  test("names of files as people write them", () => {
    const { rows: found } = read("file,title\ncontent/raw/1.txt,أ\nal-riyadh\\3.txt,ب\n");
    expect(Object.keys(found)).toEqual(["1.txt", "al-riyadh/3.txt"]);
  });

  test("names of files as systems write them: with unseen signs, or letters in two parts", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "metadata-"));
    writeFileSync(
      path.join(folder, "metadata.csv"),
      "file,title\n\u202A1.txt\u202C,x\n\u200Fأخبار.txt,y\n",
    );
    const apart = "أخبار.txt".normalize("NFD");
    const { rows: found, faults } = readMetadata(folder, new Set(["1.txt", apart]));
    expect([...found.keys()]).toEqual(["1.txt", apart]);
    expect(faults).toEqual([]);
  });

  test("empty rows and cells say nothing, and lines are counted as an editor counts them", () => {
    const { rows: found, told } = read('file,title,author\n\n1.txt,,\n,,\n\n2.txt,"أ",كاتب\n');
    expect(found).toEqual({
      "1.txt": { file: "1.txt", line: 3 },
      "2.txt": { file: "2.txt", title: "أ", author: "كاتب", line: 6 },
    });
    expect(told).toEqual([]);
  });
});

describe("what is wrong is told by line, and the rest is read", () => {
  test("cells", () => {
    const {
      rows: found,
      told,
      faulty,
    } = read(
      "file,date,url,titel\n1.txt,5/8/2015,,x\n2.txt,,example.org,\n9.txt,2015,,\n3.txt,,,\nal-riyadh/3.txt,2015,,\n",
    );
    expect(told).toEqual([
      "1: the column `titel` is not known and not used; perhaps `title` is meant",
      '2: `date` "5/8/2015" is not an EDTF date; write one such as "2022-04-01", "2022-04", "2023~" or "2020/.."',
      '3: `url` "example.org" is no web address; write one such as https://example.org/1',
      '4: there is no raw file "9.txt"; write its way inside content/raw/',
      '5: there is no raw file "3.txt"; perhaps "al-riyadh/3.txt" is meant',
    ]);
    expect(Object.keys(found)).toEqual(["al-riyadh/3.txt"]);
    expect([...faulty]).toEqual(["1.txt", "2.txt"]);
  });

  test("two rows of one file, and a row with a cell too many", () => {
    const { rows: found, told } = read("file,title\n1.txt,أ\n1.txt,ب\n2.txt,ج,د\n");
    expect(found["1.txt"]?.title).toBe("أ");
    expect(told).toEqual([
      '3: "1.txt" has a row already, on line 2, which counts; remove one of the two',
      '4: the row has 3 cells for 2 columns; put a cell that holds "," between quotation marks',
    ]);
  });

  test("what a spreadsheet could not reckon, a column there twice, a row of no file", () => {
    const { rows: found, told } = read(
      "file,title,title\n1.txt,#REF!,\n2.txt,=A1&B1,\nal-riyadh/3.txt,أ,ب\n,x,\nAL-RIYADH/3,x,\n",
    );
    expect(told).toEqual([
      "1: the column `title` is there twice; the first counts, take the other out",
      '2: `title` "#REF!" is a formula of the spreadsheet or its error; put the value itself there',
      '3: `title` "=A1&B1" is a formula of the spreadsheet or its error; put the value itself there',
      "5: the row names no raw file; write its way into `file`",
      '6: there is no raw file "AL-RIYADH/3"; perhaps "al-riyadh/3.txt" is meant',
    ]);
    expect(found["al-riyadh/3.txt"]?.title).toBe("أ");
  });

  test.each([
    [
      "UTF-16",
      encode("file,title\n1.txt,عنوان\n", "utf-16le"),
      /it is (?:UTF-16|not UTF-8); save it/,
    ],
    [
      "windows-1256",
      encode("file,title\n1.txt,عنوان\n", "windows-1256"),
      /it is not UTF-8; save it/,
    ],
    ["no file column", "title,date\nأ,2015\n", /`file`.* among them; it holds "title", "date"/],
    ["an open quotation mark", 'file,title\n1.txt,أ\n\n2.txt,"ب\n1.txt,ج\n', /^4: .*never closed/],
    ["a quotation mark inside a cell", 'file,title\n1.txt,أ "ب" ج\n', /stands inside a cell/],
  ])("%s: nothing of it can be read", (_, table, sentence) => {
    const { readable, rows: found, told } = read(table);
    expect([readable, found]).toEqual([false, {}]);
    expect(told.join("\n")).toMatch(sentence);
  });
});

test("an archive without a table is none with faults", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "metadata-"));
  expect(readMetadata(folder, there)).toMatchObject({ readable: true, faults: [] });
});
