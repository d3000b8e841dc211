import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readOutlets } from "../../../lib/archive/read/read-outlets.ts";

function read(text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "outlets-"));
  writeFileSync(path.join(folder, "outlets.yaml"), text);
  const { outlets, problems } = readOutlets(folder);
  return {
    ids: outlets.map(({ id }) => id),
    told: problems.map(({ message }) => message),
    outlets,
  };
}

test("an archive without the file has none of its own", () => {
  expect(readOutlets(mkdtempSync(path.join(tmpdir(), "outlets-")))).toEqual({
    outlets: [],
    problems: [],
  });
});

test("a faulty entry is told by its id, and the others are read", () => {
  const { ids, told } = read(`outlets:
  - { id: "a", name: { ar: "أ", en: "A" }, country: "Tunis" }
  - { id: "B b", name: { ar: "ب", en: "B" } }
  - { name: { ar: "ج", en: "C" } }
  - { id: "d", nmae: { ar: "د", en: "D" } }
  - { id: "e", name: { ar: "هـ", en: "E" }, kind: "paper", home: "e.example" }
  - { id: "f", name: { ar: "و", en: "F" }, kind: "radio" }
`);
  expect(ids).toEqual(["f"]);
  expect(told).toEqual([
    'entry a: `country` "Tunis" is not a two-letter ISO 3166 code; write one such as "TN"',
    'entry B b: `id` "B b" is no id; write small letters, digits and hyphens, such as "al-riyadh"',
    "entry 3: `id` is missing; write a text in quotation marks",
    "entry d: `name` is missing; write a mapping of keys to values",
    "entry d: `nmae` is not known here; perhaps `name` is meant",
    'entry e: `home` "e.example" is no web address; write one such as https://example.org/',
    'entry e: `kind` must be one of agency, newspaper, magazine, television, radio, website, institution, not "paper"',
  ]);
});

test("a name, folder or id that two entries claim is the first one's", () => {
  const { ids, told, outlets } = read(`outlets:
  - { id: "a", name: { ar: "الأول", en: "A" }, spellings: ["إف إم"], folders: ["x"] }
  - { id: "b", name: { ar: "الثاني", en: "B" }, spellings: ["اف ام", "آخر"], folders: ["x"] }
  - { id: "a", name: { ar: "الثالث", en: "C" } }
`);
  expect(ids).toEqual(["a", "b"]);
  expect(outlets[1]).toMatchObject({ spellings: ["آخر"], folders: [] });
  expect(told).toEqual([
    'the name "اف ام" is given to a and to b; a keeps it, take it out of one',
    'the folder "x" is given to a and to b; a keeps it, take it out of one',
    'the id "a" is there twice; the first entry counts, give the other its own',
  ]);
});

test("two entries of one name are told, unless their kinds tell them apart", () => {
  const { ids, told } = read(`outlets:
  - { id: "a", name: { ar: "المثال", en: "Example" }, spellings: ["الآخر"] }
  - { id: "b", name: { ar: "المثال", en: "B" }, kind: "radio" }
  - { id: "c", name: { ar: "الاخر", en: "C" } }
  - { id: "d", name: { ar: "المثل", en: "b" }, kind: "newspaper" }
`);
  expect(ids).toEqual(["a", "b", "c", "d"]);
  const rest =
    "so that a text which says it names neither; take it out of one, or give each its own `kind`";
  expect(told).toEqual([
    `a and b both bear the name "المثال", ${rest}`,
    `a and c both bear the name "الاخر", ${rest}`,
  ]);
});

test("folders are read however they are written; two that differ in capitals are two", () => {
  const { told, outlets } = read(`outlets:
  - { id: "a", name: { ar: "أ", en: "A" }, folders: ["raw/x/", 'old\\y', "./content/raw/z", "."] }
  - { id: "b", name: { ar: "ب", en: "B" }, folders: ["X"] }
`);
  expect(outlets.map(({ folders }) => folders)).toEqual([["x", "old/y", "z", "."], ["X"]]);
  expect(told).toEqual([]);
});

test("a name in which a sign is hidden that turns a page around is told", () => {
  const { ids, told } = read(String.raw`outlets: [{ id: "a", name: { ar: "أ", en: "\u202EA" } }]`);
  expect(ids).toEqual([]);
  expect(told[0]).toContain("a control character that nobody sees; remove it");
});

test.each([
  ["outlets: {}", "`outlets` is missing; write a list of entries, each with `id` and `name`"],
  ["papers: []", "`papers` is not known here; all entries stand in the list `outlets`"],
  ["outlets: [", "it cannot be read as YAML"],
])("%s is told", (text, sentence) => {
  expect(read(text).told.join("\n")).toContain(sentence);
});
