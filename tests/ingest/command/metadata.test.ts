import { expect, test } from "vitest";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { parseEvidence } from "../../../lib/article/evidence-file.ts";
import { exitCodeOf } from "../../../scripts/ingest/report/report.ts";
import { run } from "../../../scripts/ingest/run/run.ts";
import { news, temporaryArchive, type TemporaryArchive } from "./temporary-archive.ts";

const undated =
  "أعلنت وزارة المياه في تونس بدء مشروع جديد.\n\nوقال الوزير إن العمل سيستمر عاما كاملا.\n";

function article(archive: TemporaryArchive, id: string) {
  const read = parseArticle(archive.read(`articles/${id}/ar.md`));
  if (!read.ok) throw new Error(read.error.join());
  return read.value;
}

/** What the evidence of an article says of a field. */
function why(archive: TemporaryArchive, id: string, field: string): string | undefined {
  const read = parseEvidence(archive.read(`articles/${id}/evidence.json`));
  const found = read.ok ? read.value.values.find((value) => value.field === field) : undefined;
  return found && `${found.rule} ${found.certainty} ${found.quote}`;
}

function threeArticles(): TemporaryArchive {
  const archive = temporaryArchive();
  archive.write("raw/1.txt", undated);
  archive.write("raw/2.txt", undated.replace("المياه", "الصحة"));
  archive.write("raw/3.txt", news("الزراعة"));
  return archive;
}

test("the table counts more than what was read, and a decision more than the table", async () => {
  const archive = threeArticles();
  archive.write(
    "metadata.csv",
    `file,title,date,source,author,url,section
1.txt,مشروع للمياه,2015-08-06,سي ان ان,كاتب,https://example.org/1,محليات
2.txt,أعلنت وزارة الصحة في تونس بدء مشروع جديد.,2015-09,,,,
3.txt,عنوان الخبر عن الزراعة,2014,,,,
`,
  );
  archive.write("editorial/1.yaml", 'id: "1"\ndate: "2015-08-07"\n');
  expect(exitCodeOf(await run(archive.options))).toBe(0);
  expect(article(archive, "1")).toMatchObject({
    ...{ title: "مشروع للمياه", titleStatus: "supplied", date: "2015-08-07" },
    ...{ dateCertainty: "confirmed", source: "سي ان ان", outlet: "cnn", author: "كاتب" },
    ...{ url: "https://example.org/1", section: "محليات" },
  });
  expect(why(archive, "1", "source")).toBe("metadata recorded content/metadata.csv, line 2");
  expect(why(archive, "1", "title")).toBe("metadata supplied content/metadata.csv, line 2");
  expect(why(archive, "1", "date")).toBe("editorial confirmed content/editorial/1.yaml");
  // The first paragraph is the headline, and leaves the text.
  expect(article(archive, "2")).toMatchObject({
    ...{ titleStatus: "stated", date: "2015-09", dateCertainty: "recorded" },
    paragraphs: ["وقال الوزير إن العمل سيستمر عاما كاملا."],
  });
  // What the file states too is stated.
  expect(why(archive, "3", "title")).toMatch(/^line-above-date stated/);
  expect(article(archive, "3").date).toBe("2014");
});

test("a second run finds nothing to do, and a changed row touches its article alone", async () => {
  const archive = threeArticles();
  archive.write("metadata.csv", "file,date\n1.txt,2015\n2.txt,2016\n");
  await run(archive.options);
  const first = archive.snapshot();
  const again = await run(archive.options);
  expect(again.counts).toMatchObject({ unchanged: 3, changed: 0 });
  expect(archive.snapshot()).toEqual(first);
  archive.write("metadata.csv", "file,date\n1.txt,2015\n2.txt,2017\n");
  const changed = await run(archive.options);
  expect(changed.written.map(({ id }) => id)).toEqual(["2"]);
  archive.remove("metadata.csv");
  await run(archive.options);
  expect(article(archive, "1").date).toBeNull();
});

test("a row or a table that cannot be read takes nothing back", async () => {
  const archive = threeArticles();
  archive.write("metadata.csv", "file,date\n1.txt,2015\n2.txt,2016\n");
  await run(archive.options);
  archive.write("metadata.csv", "file,date\n1.txt,6/8/2015\n2.txt,2017\n");
  const row = await run(archive.options);
  expect(row.problems.map(({ kind, file, line }) => `${kind} ${file} ${line}`)).toEqual([
    "metadata metadata.csv 2",
  ]);
  expect(exitCodeOf(row)).toBe(1);
  expect([article(archive, "1").date, article(archive, "2").date]).toEqual(["2015", "2017"]);
  archive.write("metadata.csv", Uint8Array.of(0xff, 0xfe, 0x66, 0));
  for (const cache of [archive.options.cache, `${archive.options.cache}2`]) {
    expect(exitCodeOf(await run({ ...archive.options, cache }))).toBe(1);
    expect([article(archive, "1").date, article(archive, "2").date]).toEqual(["2015", "2017"]);
  }
});

test("outlets: a folder, an own outlet and what is wrong with the list", async () => {
  const archive = temporaryArchive();
  archive.write("raw/okaz/1.txt", undated);
  archive.write("raw/x/2.txt", undated.replace("المياه", "الصحة"));
  const list = (folder: string) =>
    `outlets:\n  - { id: "janub", name: { ar: "الجنوب", en: "Al-Janub" }, country: "TN", folders: ["${folder}"] }\n`;
  archive.write("outlets.yaml", list("x"));
  expect(exitCodeOf(await run(archive.options))).toBe(0);
  expect([article(archive, "okaz-1").outlet, article(archive, "x-2").outlet]).toEqual([
    "okaz",
    "janub",
  ]);
  expect(why(archive, "x-2", "outlet")).toBe("folder recorded content/raw/x/");
  archive.write("outlets.yaml", list("y"));
  const report = await run(archive.options);
  expect(report.problems.map(({ message }) => message)).toEqual([
    'entry janub: there is no folder "y" with raw files',
  ]);
  expect(exitCodeOf(report)).toBe(1);
  expect(article(archive, "x-2").outlet).toBeNull();
});
