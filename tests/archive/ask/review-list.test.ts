import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { reviewList } from "../../../lib/archive/ask/review-list.ts";

let content: string;
let cache: string;

/** An article of one paragraph. */
function write(id: string, text: string): void {
  const dir = path.join(content, "articles", id);
  mkdirSync(dir, { recursive: true });
  const raw = `raw:\n  file: "${id}.txt"\n  sha256: "0"\n  encoding: "utf-8"\n`;
  const head = `id: "${id}"\nlang: "ar"\ntitleStatus: "none"\ncountries: []\n${raw}`;
  writeFileSync(path.join(dir, "ar.md"), `---\n${head}---\n\n${text}\n`);
}

/** A record of an organisation, in Arabic alone. */
function accept(id: string, name: string): void {
  const dir = path.join(content, "authorities", "organisation");
  mkdirSync(dir, { recursive: true });
  const labels = `prefLabel:\n  ar: "${name}"\n  en: "${id}"\n`;
  const yaml = `id: "${id}"\ntype: "organisation"\n${labels}countries: []\nrelated: []\nsameAs: []\n`;
  writeFileSync(path.join(dir, `${id}.yaml`), yaml);
}

const listed = () => reviewList(content, cache);

beforeEach(() => {
  content = mkdtempSync(path.join(os.tmpdir(), "review-"));
  cache = mkdtempSync(path.join(os.tmpdir(), "review-cache-"));
});
afterEach(() => {
  rmSync(content, { recursive: true });
  rmSync(cache, { recursive: true });
});

it("puts the names of most articles first, one for all spellings, each with its sentence", () => {
  write("a", "قبله. زار وزارة التعليم أمس. بعده.");
  write("b", "قبله. زار مجلس الأمة أمس. بعده.");
  write("c", "قبله. زار مجلس الامه أمس. بعده.");
  const [first, second] = listed();
  expect(first).toMatchObject({ name: "مجلس الأمة", type: "organisation", articles: 2 });
  expect(first?.forms).toEqual(["مجلس الأمة", "مجلس الامه"]);
  expect(first?.sentences[0]).toEqual({
    place: "b#p1",
    text: "زار مجلس الأمة أمس.",
    start: 4,
    end: 14,
  });
  expect(second).toMatchObject({ name: "وزارة التعليم", articles: 1, record: null });
});

it("shows a changed article and a new one, and forgets one that is gone", () => {
  write("a", "زار وزارة التعليم أمس.");
  write("b", "زار مجلس الأمة أمس.");
  listed();
  write("a", "زار وزارة الصحة العامة أمس.");
  write("c", "زار غرفة التجارة والصناعة أمس.");
  rmSync(path.join(content, "articles", "b"), { recursive: true });
  expect(listed().map(({ name }) => name)).toEqual(["غرفة التجارة والصناعة", "وزارة الصحة العامة"]);
});

it("names the record of a name as soon as it is there, and marks what a person rejected", () => {
  write("a", "زار وزارة التعليم أمس.");
  write("b", "زار مجلس الأمة أمس.");
  expect(listed().map(({ record }) => record)).toEqual([null, null]);
  accept("education-ministry", "وزارة التعليم");
  const file = path.join(content, "authorities", "rejected.yaml");
  writeFileSync(file, `rejected:\n  - name: "مجلس الامة"\n    type: "organisation"\n`);
  expect(listed()).toEqual([
    expect.objectContaining({ name: "مجلس الأمة", record: null, rejected: true }),
    expect.objectContaining({ name: "وزارة التعليم", record: "education-ministry" }),
  ]);
});

it("makes a damaged cache anew", () => {
  write("a", "زار وزارة التعليم أمس.");
  const before = listed();
  for (const file of readdirSync(cache, { recursive: true, encoding: "utf8" }))
    if (/\.jsonl?$/u.test(file)) writeFileSync(path.join(cache, file), "{");
  expect(listed()).toEqual(before);
});

it("is empty where nothing is named", () => {
  expect(listed()).toEqual([]);
});
