import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../scripts/bench/build/copy-project.ts";
import { addArticle, makeArchive, readMaterial } from "../../scripts/bench/build/make-archive.ts";
import { differences, siteHashes } from "../../scripts/bench/build/site-hashes.ts";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
let lab = "";

beforeAll(() => {
  lab = mkdtempSync(path.join(os.tmpdir(), "sijill-builds-"));
  copyProject(project, lab);
  makeArchive({
    from: path.join(project, "content"),
    to: path.join(lab, "content"),
    articles: 6,
  });
}, 300_000);

afterAll(() => {
  rmSync(lab, { recursive: true, force: true });
});

function build(environment: Readonly<Record<string, string>> = {}): {
  written: string[];
  removed: string[];
  total: number;
} {
  execFileSync(
    process.execPath,
    [path.join(lab, "node_modules/tsx/dist/cli.mjs"), "scripts/build.ts", "--ingest"],
    { cwd: lab, stdio: "pipe", env: { ...process.env, ...environment, NODE_ENV: "production" } },
  );
  return JSON.parse(readFileSync(path.join(lab, ".cache/changed.json"), "utf8")) as {
    written: string[];
    removed: string[];
    total: number;
  };
}

const site = () => siteHashes(path.join(lab, "out"));

test("one more article: only what changes is written, and the bytes are those of a cold build", () => {
  const first = build();
  expect(first.written).toHaveLength(first.total);

  expect(build()).toEqual({ written: [], removed: [], total: first.total });

  addArticle(path.join(lab, "content"), readMaterial(path.join(project, "content")), 6);
  const warm = build();
  expect(warm.written).toContain("ar/articles/000006/index.html");
  const raw = warm.written.filter((file) => /\/raw\/index\.html$/.test(file));
  expect(raw).toEqual(["ar/articles/000006/raw/index.html", "en/articles/000006/raw/index.html"]);
  const afterwards = site();

  for (const name of ["out", ".cache", ".next"]) {
    rmSync(path.join(lab, name), { recursive: true, force: true });
  }
  build();
  expect(differences(site(), afterwards)).toEqual([]);
}, 900_000);

test("two folders filled in turn are each what the content says", () => {
  appendFileSync(path.join(lab, "content/archive.yaml"), 'contact: "one@example.org"\n');
  const other = path.join(lab, "out-of-another");
  build({ SIJILL_OUT: other });
  const expected = siteHashes(other);
  expect(differences(site(), expected)).not.toEqual([]);
  build();
  expect(differences(site(), expected)).toEqual([]);
  rmSync(other, { recursive: true });
}, 900_000);

test("what is compiled says nothing of the archive: another address of the site reaches every file", () => {
  build({ SIJILL_SITE_URL: "https://archive.example" });
  for (const file of [
    "robots.txt",
    "sitemap.xml",
    "ar/feed.xml",
    "en/articles/000006/index.html",
  ]) {
    const text = readFileSync(path.join(lab, "out", file), "utf8");
    expect([file, text.includes("https://archive.example/")]).toEqual([file, true]);
    expect([file, text.includes("localhost")]).toEqual([file, false]);
  }
}, 300_000);

test("a text that speaks of the machinery of pages is a text like any other", () => {
  const words = [
    "self.__next_f.push([1])",
    "/_next/static/chunks/x.js",
    '<template id="B:0"></template>',
    "</script><script>alert(1)</script>",
    "$RC(0)",
  ];
  const raw = `خبر عن صفحات الإنترنت\n5 مايو 2019\n\nقال المتحدث إن النص «${words.join(" ")}» يبقى كما هو في الصفحة، وإن الأرشيف لا يغيّره.\n`;
  writeFileSync(path.join(lab, "content/raw/hostile_000000000000.txt"), raw);
  const { written } = build();
  const page = written.find((file) => /^ar\/articles\/hostile[^/]*\/index\.html$/.test(file));
  const html = readFileSync(path.join(lab, "out", page ?? ""), "utf8");
  for (const word of ["self.__next_f.push([1])", "/_next/static/chunks/x.js", "$RC(0)"])
    expect(html).toContain(word);
  expect(html).not.toContain("<script>alert");
  expect(html).not.toContain("<template");
}, 900_000);
