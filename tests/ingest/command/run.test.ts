import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../../scripts/ingest/run/run.ts";
import { news, temporaryArchive } from "./temporary-archive.ts";
import { today } from "../../../lib/dates/today.ts";

const zero = {
  ...{ new: 0, changed: 0, unchanged: 0, withdrawn: 0, keptBack: 0 },
  ...{ renamed: 0, copies: 0 },
};

describe("a run", () => {
  test("converts what is new, and then finds nothing to do and changes no byte", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    archive.write("raw/2_b.txt", news("الزراعة"));
    expect((await run(archive.options)).counts).toEqual({ ...zero, files: 2, new: 2 });
    const first = archive.snapshot();
    expect(Object.keys(first)).toEqual([
      "articles/1/ar.md",
      "articles/1/evidence.json",
      "articles/2/ar.md",
      "articles/2/evidence.json",
      "articles/register.json",
      "articles/same-story.json",
      "raw/1_a.txt",
      "raw/2_b.txt",
      "raw/manifest-sha256.txt",
    ]);
    expect((await run(archive.options)).counts).toEqual({ ...zero, files: 2, unchanged: 2 });
    expect(archive.snapshot()).toEqual(first);
  });

  test("gives the same bytes without its cache", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    archive.write("raw/2_b.txt", `${news("المياه")}\n`);
    await run(archive.options);
    const first = archive.snapshot();
    expect(first["articles/same-story.json"]).toContain('["1","2"]');
    const { counts } = await run({ ...archive.options, cache: path.join(archive.folder, "other") });
    expect(counts).toEqual({ ...zero, files: 2, unchanged: 2 });
    expect(archive.snapshot()).toEqual(first);
  });

  test("writes nothing with --dry-run", async () => {
    const archive = temporaryArchive({ dryRun: true });
    archive.write("raw/1_a.txt", news("المياه"));
    const before = archive.snapshot();
    expect((await run(archive.options)).counts.new).toBe(1);
    expect(archive.snapshot()).toEqual(before);
  });

  test("reports what is bad by name and converts the rest", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_good.txt", news("المياه"));
    archive.write("raw/2_empty.txt", "");
    archive.write(
      "raw/3 binary \u202E.txt",
      Uint8Array.from({ length: 999 }, (_, i) => i % 7),
    );
    archive.write("raw/خبر..txt", news("الصحة"));
    archive.write("outside.txt", news("العدل"));
    symlinkSync("../outside.txt", path.join(archive.options.raw, "4_link.txt"));
    const { counts, problems } = await run(archive.options);
    expect(counts).toEqual({ ...zero, files: 5, new: 2, keptBack: 3 });
    expect(problems.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      "binary 3 binary \u202E.txt",
      "empty 2_empty.txt",
      "symbolic-link 4_link.txt",
    ]);
    for (const { message, remedy } of problems) {
      expect(message.length).toBeGreaterThan(10);
      expect(remedy.length).toBeGreaterThan(10);
    }
  });

  test("a missing folder is one sentence", async () => {
    const { options, folder } = temporaryArchive();
    const missing = run({ ...options, raw: path.join(folder, "nowhere") });
    await expect(missing).rejects.toThrow(/no folder of raw files at .*nowhere/);
  });
});

describe("what people wrote", () => {
  test("an article edited by hand is reported and left alone", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    const edited = archive.read("articles/1/ar.md").replace("بدء", "إطلاق");
    archive.write("articles/1/ar.md", edited);
    const { problems } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "edited-by-hand", file: "articles/1/ar.md" }]);
    expect(archive.read("articles/1/ar.md")).toBe(edited);
    expect((await run(archive.options)).problems).toEqual(problems);
  });

  test("groups of one story edited by hand are reported and left alone", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    archive.write("raw/2_b.txt", `${news("المياه")}\n`);
    await run(archive.options);
    const groups = archive.read("articles/same-story.json");
    expect(JSON.parse(groups)).toMatchObject({ groups: [["1", "2"]] });
    const edited = groups.replace('["1","2"]', "");
    archive.write("articles/same-story.json", edited);
    archive.write("raw/3_c.txt", news("التعليم"));
    const { problems } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "edited-by-hand", file: "articles/same-story.json" }]);
    expect(archive.read("articles/same-story.json")).toBe(edited);
    archive.remove("articles/same-story.json");
    expect((await run(archive.options)).problems).toEqual([]);
    const anew: unknown = JSON.parse(archive.read("articles/same-story.json"));
    expect(anew).toMatchObject({ groups: [expect.arrayContaining(["1", "2"])] });
  });

  test("a file to accept that nobody knows is named", async () => {
    const archive = temporaryArchive({ accept: ["nosuch.txt"] });
    archive.write("raw/1_a.txt", news("المياه"));
    const { problems, counts } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "not-known", file: "nosuch.txt" }]);
    expect(counts.new).toBe(1);
  });

  test.skipIf(process.platform !== "linux")(
    "a name that is not UTF-8 is said to be one",
    async () => {
      const archive = temporaryArchive();
      archive.write("raw/1_a.txt", news("المياه"));
      const folder = Buffer.from(`${archive.options.raw}/`);
      writeFileSync(Buffer.concat([folder, Buffer.from([0xe3, 0x2e, 0x74, 0x78, 0x74])]), "x");
      const { problems, counts } = await run(archive.options);
      expect(problems).toMatchObject([
        { kind: "unreadable", message: expect.stringContaining("not written in UTF-8") },
      ]);
      expect(counts.new).toBe(1);
    },
  );

  test("a decision is laid over the article, and taken back with its file", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    const machine = archive.read("articles/1/ar.md");
    archive.write("editorial/1.yaml", 'id: "1"\ndate: "2017-06"\n');
    expect((await run(archive.options)).counts.changed).toBe(1);
    expect(archive.read("articles/1/ar.md")).toContain(
      'date: "2017-06"\ndateCertainty: "confirmed"',
    );
    archive.remove("editorial/1.yaml");
    await run(archive.options);
    expect(archive.read("articles/1/ar.md")).toBe(machine);
  });

  test("a faulty decision is reported, and the article stays as it is", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    const before = archive.read("articles/1/ar.md");
    archive.write("editorial/1.yaml", 'id: "1"\ndate: "yesterday"\n');
    const { problems, counts } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "editorial", file: "editorial/1.yaml" }]);
    expect(counts.keptBack).toBe(1);
    expect(archive.read("articles/1/ar.md")).toBe(before);
  });
});

describe("decisions", () => {
  test("one that no article reads is named", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    archive.write("editorial/1.yml", 'id: "1"\n');
    archive.write("editorial/one.yaml", 'id: "one"\n');
    const { problems } = await run(archive.options);
    expect(problems.map(({ file }) => file)).toEqual(["editorial/1.yml", "editorial/one.yaml"]);
  });

  test("a folder in an article's place is the archivist's to mend", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    archive.write("articles/1", "a file");
    const { problems } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "unreadable", file: "1_a.txt" }]);
  });
});

describe("raw files that change or vanish", () => {
  test("a changed file is reported, its article kept, until the change is accepted", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    const before = archive.read("articles/1/ar.md");
    const manifest = archive.read("raw/manifest-sha256.txt");
    archive.write("raw/1_a.txt", news("الري"));
    const { problems, counts } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "raw-changed", file: "1_a.txt" }]);
    expect(counts.keptBack).toBe(1);
    expect(archive.read("articles/1/ar.md")).toBe(before);
    expect(archive.read("raw/manifest-sha256.txt")).toBe(manifest);

    const accepted = await run({ ...archive.options, accept: ["1_a.txt"] });
    expect(accepted.counts).toEqual({ ...zero, files: 1, changed: 1 });
    expect(archive.read("articles/1/ar.md")).toContain("الري");
    const aside = Object.entries(archive.snapshot()).filter(([file]) => file.includes("history"));
    expect(aside.map(([, text]) => text)).toContain(before);
    const log = archive.read("articles/1/history/replaced.jsonl").trimEnd().split("\n");
    expect(log.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ...{ date: today(), was: /sha256: "(.{12})/.exec(before)?.[1] },
        by: /sha256: "(.{64})/.exec(archive.read("articles/1/ar.md"))?.[1],
      },
    ]);
    expect((await run(archive.options)).counts).toEqual({ ...zero, files: 1, unchanged: 1 });
  });

  test("a vanished file is reported, its article kept, until the loss is accepted", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    const before = archive.snapshot();
    archive.remove("raw/1_a.txt");
    const { problems } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "raw-vanished", file: "1_a.txt" }]);
    expect(archive.snapshot()).toEqual({ ...before, "raw/1_a.txt": undefined });

    const { counts } = await run({ ...archive.options, accept: ["1_a.txt"] });
    expect(counts).toEqual({ ...zero, files: 0, withdrawn: 1 });
    const files = Object.keys(archive.snapshot());
    expect(files).not.toContain("articles/1/ar.md");
    expect(files.some((file) => /^articles\/1\/history\/[0-9a-f]{12}\/ar\.md$/.test(file))).toBe(
      true,
    );
  });

  test("an edited article that was withdrawn is not lost when it is withdrawn again", async () => {
    const archive = temporaryArchive();
    const accept = { ...archive.options, accept: ["1_a.txt"] };
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    const mine = `${archive.read("articles/1/ar.md")}\nفقرة كتبتها بيدي.\n`;
    archive.write("articles/1/ar.md", mine);
    archive.remove("raw/1_a.txt");
    await run(accept);
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    archive.remove("raw/1_a.txt");
    await run(accept);
    expect(Object.values(archive.snapshot())).toContain(mine);
  });

  test("a file that may not be read any more keeps its article and its line of the manifest", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    archive.write("raw/2_b.txt", `${news("المياه")}\n`);
    await run(archive.options);
    const before = archive.snapshot();
    archive.write("raw/1_a.txt", "ا".repeat(600_000));
    const { problems } = await run(archive.options);
    expect(problems).toMatchObject([{ kind: "too-large", file: "1_a.txt" }]);
    expect(archive.snapshot()).toEqual({ ...before, "raw/1_a.txt": "ا".repeat(600_000) });
  });

  test.each(['["1"]', '"1"', "5", '{"1_a.txt":"../1"}'])(
    "a register that is none, or gives no id, stops the run: %s",
    async (register) => {
      const archive = temporaryArchive();
      archive.write("raw/1_a.txt", news("المياه"));
      archive.write("articles/register.json", register);
      await expect(run(archive.options)).rejects.toThrow("register.json is broken");
      expect(archive.read("articles/register.json")).toBe(register);
    },
  );

  test("a link to a file whose name begins with two dots stays inside", async () => {
    const archive = temporaryArchive();
    archive.write("raw/..a.txt", news("المياه"));
    symlinkSync("..a.txt", path.join(archive.options.raw, "b.txt"));
    expect((await run(archive.options)).counts).toEqual({ ...zero, files: 2, new: 1, copies: 1 });
  });

  test("an id is never given to another file", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", news("المياه"));
    await run(archive.options);
    archive.remove("raw/1_a.txt");
    archive.write("raw/1_b.txt", news("الري"));
    await run({ ...archive.options, accept: ["1_a.txt"] });
    expect(JSON.parse(archive.read("articles/register.json"))).toEqual({
      "1_a.txt": "1",
      "1_b.txt": "1-b",
    });
  });

  test("finds the names of the starter list as soon as it is switched on, and tells of a faulty switch", async () => {
    const archive = temporaryArchive();
    archive.write("raw/1_a.txt", `${news("المياه")}\nوشارك صندوق النقد الدولي في المشروع.\n`);
    const found = async () => {
      const { counts, problems } = await run(archive.options);
      const named = archive
        .read("articles/1/evidence.json")
        .includes("international-monetary-fund");
      return [counts.unchanged, named, ...problems.map(({ kind }) => kind)];
    };
    const describeWith = (starter: string) =>
      archive.write(
        "archive.yaml",
        `name: { ar: "أ", en: "A" }\nsubtitle: { ar: "أ", en: "A" }\ndescription: { ar: "أ", en: "A" }\nstarter: ${starter}\n`,
      );
    expect(await found()).toEqual([0, false]);
    describeWith("true");
    expect(await found()).toEqual([0, true]);
    describeWith("false");
    expect(await found()).toEqual([0, false]);
    describeWith('"maybe"');
    expect((await found()).slice(1)).toEqual([false, "archive"]);
  });
});
