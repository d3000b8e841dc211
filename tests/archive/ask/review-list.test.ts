import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { noEvidence } from "../../../lib/article/evidence-file.ts";
import { reviewList } from "../../../lib/archive/ask/review-list.ts";

let content: string;

/** An article whose one paragraph holds the name, proposed twice. */
function write(id: string, name: string): void {
  const dir = path.join(content, "articles", id);
  mkdirSync(dir, { recursive: true });
  const raw = `raw:\n  file: "${id}.txt"\n  sha256: "0"\n  encoding: "utf-8"\n`;
  const head = `id: "${id}"\nlang: "ar"\ntitleStatus: "none"\ncountries: []\n${raw}`;
  writeFileSync(path.join(dir, "ar.md"), `---\n${head}---\n\nقبله. زار ${name} أمس. بعده.\n`);
  const start = "قبله. زار ".length;
  const candidate = { paragraph: 1, start, end: start + name.length, text: name };
  const candidates = [
    { ...candidate, type: "organisation", rule: "organisation-head" },
    { ...candidate, type: "organisation", rule: "organisation-head" },
  ];
  const evidence = { ...noEvidence(id), candidates };
  writeFileSync(path.join(dir, "evidence.json"), JSON.stringify(evidence));
}

beforeEach(() => {
  content = mkdtempSync(path.join(os.tmpdir(), "review-"));
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

it("puts the names of most articles first, one for all spellings, each with its sentence", () => {
  write("a", "وزارة التعليم");
  write("b", "مجلس الأمة");
  write("c", "مجلس الامه");
  expect(reviewList(content)).toEqual([
    {
      type: "organisation",
      name: "مجلس الأمة",
      articles: 2,
      rule: "organisation-head",
      place: "b#p1",
      sentence: "زار مجلس الأمة أمس.",
    },
    expect.objectContaining({ name: "وزارة التعليم", articles: 1, place: "a#p1" }),
  ]);
});

it("is empty where nothing is proposed", () => {
  expect(reviewList(content)).toEqual([]);
});
