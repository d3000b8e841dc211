import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { run } from "../../../scripts/ingest/run/run.ts";
import { exitCodeOf, type RunReport } from "../../../scripts/ingest/report/report.ts";
import { formatSummary } from "../../../scripts/ingest/report/summary.ts";
import { writeReport } from "../../../scripts/ingest/report/write-report.ts";
import { temporaryArchive } from "./temporary-archive.ts";

const problem = (file: string, message = "it is empty"): Problem => {
  return { kind: "empty", file, message, remedy: "put the text into it", keptBack: true };
};
const report = (problems: readonly Problem[]): RunReport => {
  const counts = {
    files: 30,
    new: 1,
    changed: 0,
    unchanged: 4,
    withdrawn: 0,
    keptBack: 25,
    renamed: 0,
    copies: 0,
  };
  return {
    raw: "raw",
    content: "content",
    dryRun: false,
    counts,
    written: [],
    withdrawn: [],
    renamed: [],
    work: [],
    problems,
    seconds: 1,
  };
};

test("the summary counts, and shows twenty problems of a kind and how many more there are", () => {
  const text = formatSummary(report(Array.from({ length: 25 }, (_, i) => problem(`${i}.txt`))));
  expect(text).toMatch(/^30 raw files: 1 new, 0 changed, 4 unchanged, 25 kept back/);
  expect(text).toContain("empty (25)");
  expect(text).toContain("  19.txt: it is empty.\n    → put the text into it.");
  expect(text).not.toContain("20.txt");
  expect(text).toContain("and 5 more");
});

test("a file's name cannot steer the terminal, nor the page of the report", () => {
  const archive = temporaryArchive();
  const evil = problem("\u001B[31m<b>\u202E.txt", "«<script>»");
  expect(formatSummary(report([evil]))).toContain("\\u001b[31m<b>\\u202e.txt: «<script>».");
  const file = path.join(archive.folder, "out", "report.json");
  writeReport(file, report([evil]));
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(report([evil]));
  const page = readFileSync(path.join(archive.folder, "out", "report.html"), "utf8");
  expect(page).toContain("\\u001b[31m&#60;b&#62;\\u202e.txt");
  expect(page).not.toMatch(/<script|<b>|\u001B|\u202E/);
});

test("only a run that kept nothing back succeeds", () => {
  expect(exitCodeOf(report([]))).toBe(1);
  expect(exitCodeOf({ ...report([]), counts: { ...report([]).counts, keptBack: 0 } })).toBe(0);
});

test("what is to be done is told by kind and outlet, as the site's report has it", async () => {
  const archive = temporaryArchive();
  const undated =
    "أعلنت وزارة المياه في تونس بدء مشروع جديد.\n\nوقال الوزير إن العمل سيستمر عاما.\n";
  archive.write("raw/okaz/1.txt", undated);
  archive.write("raw/2.txt", undated.replace("المياه", "الصحة"));
  archive.write("raw/3.txt", undated.replace("المياه", "العدل"));
  archive.write("editorial/3.yaml", 'id: "3"\nwithdrawn: { date: "2026" }\n');
  archive.write("translations/2/en.md", '---\nid: "2"\nreview: null\n---\n\nText.\n');
  archive.write("raw/4.txt", undated.replace("المياه", "التربية"));
  archive.write("translations/4/en.md", '---\nid: "4"\nreview: { by: "M.", date: "2026" }\n---\n');
  const { work, ...rest } = await run(archive.options);
  expect(work.map(({ lack, total, outlets }) => [lack, total, outlets])).toEqual([
    [
      "date",
      3,
      [
        ["okaz", 1],
        [null, 2],
      ],
    ],
    [
      "headline",
      3,
      [
        ["okaz", 1],
        [null, 2],
      ],
    ],
    ["source", 2, [[null, 2]]],
    ["translation", 1, [["okaz", 1]]],
    ["rest", 1, [[null, 1]]],
    ["review", 1, [[null, 1]]],
  ]);
  const text = formatSummary({ work, ...rest });
  expect(text).toContain("3 without a date (outlet not known 2, okaz 1): okaz-1, 2, 4");
  const file = path.join(archive.folder, "report.json");
  writeReport(file, { work, ...rest });
  const page = readFileSync(path.join(archive.folder, "report.html"), "utf8");
  expect(page).toContain('<a href="content/articles/okaz-1/ar.md">okaz-1</a>');
  // The second time nothing is converted, and the list is the same.
  expect((await run(archive.options)).work).toEqual(work);
});

test("a translation lacks its review and its headline however the file says that there is none", async () => {
  const archive = temporaryArchive();
  const titled = "وزارة المياه تعلن مشروعا جديدا\n\nأعلنت وزارة المياه في تونس بدء مشروع جديد.\n";
  const names = ["المياه", "الصحة", "العدل", "التربية", "النقل"];
  const heads = [
    "review: # nobody yet",
    "review: null # nobody yet",
    "review:",
    'review: { by: "M.", date: "2026" }',
    'title: "One"\nreview:\n  by: "M."\n  date: "2026"',
  ];
  for (const [at, head] of heads.entries()) {
    const id = String(at + 1);
    const text = titled.replaceAll("المياه", names[at] ?? "");
    archive.write(`raw/${id}.txt`, `العنوان: ${text}`);
    archive.write(`translations/${id}/en.md`, `---\nid: "${id}"\n${head}\n---\n\nText.\n`);
  }
  for (const id of ["6", "7"])
    archive.write(`raw/${id}.txt`, `العنوان: ${titled.replaceAll("المياه", `الري ${id}`)}`);
  for (const id of ["4", "6"])
    archive.write(
      `editorial/${id}.yaml`,
      `id: "${id}"\ntitle: { ar: "عنوان", en: "A headline" }\n`,
    );
  const { work } = await run(archive.options);
  const of = (lack: string) => work.find((one) => one.lack === lack)?.ids ?? [];
  expect([of("headline"), of("review"), of("rest"), of("translation")]).toEqual([
    [],
    ["1", "2", "3"],
    ["1", "2", "3", "6"],
    ["7"],
  ]);
});
