import { expect, test } from "vitest";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { parseWithdrawn } from "../../../lib/article/withdrawn-file.ts";
import { exitCodeOf } from "../../../scripts/ingest/report/report.ts";
import { formatSummary } from "../../../scripts/ingest/report/summary.ts";
import { run } from "../../../scripts/ingest/run/run.ts";
import { news, temporaryArchive, type TemporaryArchive } from "./temporary-archive.ts";

const register = (archive: TemporaryArchive): unknown =>
  JSON.parse(archive.read("articles/register.json"));

function article(archive: TemporaryArchive, id: string) {
  const read = parseArticle(archive.read(`articles/${id}/ar.md`));
  if (!read.ok) throw new Error(read.error.join());
  return read.value;
}

function rename(archive: TemporaryArchive, from: string, to: string): void {
  archive.write(to, archive.read(from));
  archive.remove(from);
}

test("the same bytes under a new name are the same article", async () => {
  const archive = temporaryArchive();
  archive.write("raw/1_a.txt", news("المياه"));
  archive.write("raw/2_b.txt", news("الصحة"));
  await run(archive.options);
  rename(archive, "raw/1_a.txt", "raw/okaz/9_new.txt");
  const report = await run(archive.options);
  expect(exitCodeOf(report)).toBe(0);
  expect(report.renamed).toEqual([{ file: "okaz/9_new.txt", from: "1_a.txt", id: "1" }]);
  expect(formatSummary(report)).toContain(
    "okaz/9_new.txt is what was 1_a.txt: article 1, as before.",
  );
  expect(article(archive, "1")).toMatchObject({ raw: { file: "okaz/9_new.txt" }, outlet: "okaz" });
  expect(register(archive)).toEqual({ "1_a.txt": "1", "2_b.txt": "2", "okaz/9_new.txt": "1" });
  expect(archive.read("raw/manifest-sha256.txt")).not.toContain("1_a.txt");
  const first = archive.snapshot();
  expect((await run(archive.options)).counts).toMatchObject({ unchanged: 2, renamed: 0 });
  expect(archive.snapshot()).toEqual(first);
  // Back again, and gone for good: one article all the while.
  rename(archive, "raw/okaz/9_new.txt", "raw/1_a.txt");
  expect((await run(archive.options)).counts).toMatchObject({ new: 0, changed: 1, keptBack: 0 });
  archive.remove("raw/1_a.txt");
  const gone = await run(archive.options);
  expect(gone.problems.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    "raw-vanished 1_a.txt",
  ]);
});

test("a whole folder that is moved keeps its articles", async () => {
  const archive = temporaryArchive();
  const names = ["1", "2", "3", "4"];
  for (const name of names) archive.write(`raw/${name}.txt`, news(`المياه ${name}`));
  await run(archive.options);
  for (const name of names) rename(archive, `raw/${name}.txt`, `raw/okaz/${name}.txt`);
  const { counts, problems } = await run(archive.options);
  expect([counts.new, counts.renamed, problems.length]).toEqual([0, 4, 0]);
  for (const name of names) expect(article(archive, name).raw.file).toBe(`okaz/${name}.txt`);
});

test("two files of the same bytes are one article, and that is said", async () => {
  const archive = temporaryArchive();
  archive.write("raw/b.txt", news("المياه"));
  archive.write("raw/a.txt", news("المياه"));
  archive.write("raw/c.txt", news("الزراعة"));
  const report = await run(archive.options);
  expect(report.counts).toMatchObject({ files: 3, new: 2, copies: 1 });
  expect(report.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'b.txt: it has the very bytes of "a.txt", of which article a is made: one text is one article',
  ]);
  expect(register(archive)).toEqual({ "a.txt": "a", "b.txt": "a", "c.txt": "c" });
  const first = archive.snapshot();
  await run(archive.options);
  expect(archive.snapshot()).toEqual(first);
  // The other one takes its place …
  archive.remove("raw/a.txt");
  const after = await run(archive.options);
  expect([after.problems, article(archive, "a").raw.file]).toEqual([[], "b.txt"]);
  // … and what it holds by then, if it is another text, is an article of its own.
  archive.write("raw/a.txt", news("التعليم"));
  expect((await run(archive.options)).counts).toMatchObject({ new: 1, keptBack: 0 });
  expect(register(archive)).toMatchObject({ "b.txt": "a" });
  expect(article(archive, "a").raw.file).toBe("b.txt");
});

test("a changed date of publication keeps the address", async () => {
  const archive = temporaryArchive();
  archive.write("raw/2016-05-01 خبر.txt", news("المياه"));
  await run(archive.options);
  const [before] = Object.values(register(archive) as Record<string, string>);
  archive.write("raw/2016-05-01 خبر.txt", news("المياه").replace("1 مايو 2016", "8 مايو 2016"));
  await run({ ...archive.options, accept: ["2016-05-01 خبر.txt"] });
  archive.write(`editorial/${before}.yaml`, `id: "${before}"\ndate: "2017"\n`);
  await run(archive.options);
  expect(Object.values(register(archive) as object)).toEqual([before]);
  expect(article(archive, before ?? "")).toMatchObject({ date: "2017" });
});

test("a withdrawn article leaves a notice, and is the same one when it comes back", async () => {
  const archive = temporaryArchive();
  archive.write("raw/1_a.txt", news("المياه"));
  await run(archive.options);
  const bytes = archive.read("raw/1_a.txt");
  const sound = archive.read("articles/1/ar.md");
  archive.remove("raw/1_a.txt");
  // Deleted by accident: nothing is withdrawn, and it is said.
  const lost = await run(archive.options);
  expect([exitCodeOf(lost), lost.withdrawn]).toEqual([1, []]);
  expect(archive.read("articles/1/ar.md")).toBe(sound);
  const report = await run({ ...archive.options, accept: ["1_a.txt"] });
  expect(formatSummary(report)).toContain("1_a.txt: article 1 is withdrawn. Its page says so");
  expect(parseWithdrawn(archive.read("articles/1/withdrawn.json"))).toMatchObject({
    ok: true,
    value: {
      id: "1",
      title: "عنوان الخبر عن المياه",
      date: "2016-05-01",
      raw: { file: "1_a.txt" },
    },
  });
  archive.write("raw/other name.txt", bytes);
  const back = await run(archive.options);
  expect(back.renamed.map(({ id }) => id)).toEqual(["1"]);
  expect(Object.keys(archive.snapshot())).not.toContain("articles/1/withdrawn.json");
  expect(article(archive, "1").raw.file).toBe("other name.txt");
});

test("an article that cannot be read is not withdrawn, for nothing could stay at its address", async () => {
  const archive = temporaryArchive({ accept: ["1_a.txt"] });
  archive.write("raw/1_a.txt", news("المياه"));
  await run(archive.options);
  archive.write("articles/1/ar.md", "نص بلا رأس");
  archive.remove("raw/1_a.txt");
  const report = await run(archive.options);
  expect([exitCodeOf(report), report.withdrawn]).toEqual([1, []]);
  expect(formatSummary(report)).toContain("so article 1 is not withdrawn");
  expect(archive.read("articles/1/ar.md")).toBe("نص بلا رأس");
});
