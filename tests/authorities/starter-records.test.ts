import { expect, test } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";
import { givenNames } from "../../lib/arabic/given-names.ts";
import { isStopWord } from "../../lib/arabic/stop-words.ts";
import { type Authority, parseAuthority } from "../../lib/authorities/authority.ts";
import { findAuthorities } from "../../lib/authorities/find-authorities.ts";
import {
  comparedName,
  starterBeside,
  starterRecords,
} from "../../lib/authorities/starter/starter-records.ts";
import { countryTable } from "../../lib/countries/table/table.ts";
import { isPlaceName } from "../../lib/countries/places/is-place-name.ts";
import { knownOutlets } from "../../lib/outlets/known-outlets.ts";

const fullNames = ({ prefLabel, altLabels }: Authority) => [
  ...[prefLabel.ar, prefLabel.en ?? ""],
  ...[...altLabels.ar, ...altLabels.en],
];
const shortNames = ({ shortLabels }: Authority) => shortLabels?.ar ?? [];
const saved = (record: Authority) => parseAuthority(record, `${record.id}.yaml`);

test("every starter record is one that a person could have written", () => {
  expect(starterRecords.length).toBeGreaterThan(300);
  for (const record of starterRecords)
    expect(saved(record), record.id).toEqual({ ok: true, value: record });
});

/** What the press calls two bodies: it leads to the one that an article has named otherwise. */
const shared = new Set(["الاتحاد الأفريقي"].map(comparedName));

test("no two records share an id or a full name, however it is spelled", () => {
  const owners = new Map<string, string>();
  for (const record of starterRecords) {
    expect(owners.has(`id ${record.id}`), record.id).toBe(false);
    owners.set(`id ${record.id}`, record.id);
    for (const name of fullNames(record).map(comparedName)) {
      if (shared.has(name)) continue;
      expect(owners.get(name) ?? record.id, name).toBe(record.id);
      owners.set(name, record.id);
    }
  }
});

test("no record lists a name twice, and each name is in the script of its language", () => {
  for (const record of starterRecords) {
    const arabic = [record.prefLabel.ar, ...record.altLabels.ar, ...shortNames(record)];
    expect(new Set(arabic.map(comparedName)).size, record.prefLabel.ar).toBe(arabic.length);
    for (const name of arabic) expect(name).toMatch(/^[\p{Script=Arabic} -]+$/u);
    for (const name of [record.prefLabel.en ?? "", ...record.altLabels.en])
      expect(name).toMatch(/^[\p{Script=Latin}\d\p{M} .,'’&+()-]+$/u);
  }
});

test("no name is a country, a word of every day or an outlet, and no full one a place or a given name", () => {
  const countries = new Set(countryTable.map(({ name }) => fold(name.ar)));
  const outlets = new Set(
    knownOutlets.flatMap(({ name, spellings }) => [name.ar, ...spellings]).map(fold),
  );
  for (const record of starterRecords) {
    const full = [record.prefLabel.ar, ...record.altLabels.ar];
    for (const name of [...full, ...shortNames(record)]) {
      expect(countries.has(fold(name)), name).toBe(false);
      expect(isStopWord(name), name).toBe(false);
      expect(outlets.has(fold(name)), name).toBe(false);
    }
    for (const name of full) {
      expect(isPlaceName(name), name).toBe(false);
      expect(givenNames.has(fold(name)), name).toBe(false);
    }
  }
});

test("the press's spellings lead to one record, a surname that others bear only after the full name", () => {
  const found = (text: string) => findAuthorities(text, starterRecords).map((m) => m.authority);
  expect(found("قال بوش إن بلاده")).toEqual([]);
  expect(found("قال جورج دبليو بوش ذلك. وأضاف بوش")).toHaveLength(2);
  for (const name of ["دونالد ترامب", "دونالد ترمب"])
    expect(found(`أكد الرئيس الأميركي ${name} ذلك. وأضاف ترمب`)).toEqual(
      Array<string>(2).fill("donald-trump"),
    );
  expect(found("وزارة الخارجية الأميركية")).toEqual(found("وزارة الخارجية الأمريكية"));
  expect(found("رجب طيب إردوغان")).toEqual(["recep-tayyip-erdogan"]);
});

test("what means something else as well names nobody before the full name has stood", () => {
  const found = (text: string) => findAuthorities(text, starterRecords).map((m) => m.authority);
  for (const text of [
    "السياسة الخارجية الأمريكية في المنطقة",
    "ارتفعت عوائد سندات الخزانة الأمريكية",
    "منظومات الدفاع الروسية",
    "فاز طالبان من الجامعة بالجائزة",
    "إن ناسًا كثيرين رحلوا",
    "مؤسسة قطر الخيرية",
    "انتشار القوات اللبنانية على الحدود",
  ])
    expect(found(text), text).toEqual([]);
  expect(found("حركة طالبان في كابل. وقالت طالبان ذلك")).toEqual(["taliban", "taliban"]);
  expect(found("البنك الأهلي السعودي")).toEqual(["saudi-national-bank"]);
  expect(found("مجتبى خامنئي")).toEqual(["mojtaba-khamenei"]);
});

test("what people wrote wins, by its id and by its names", () => {
  const [first, second] = starterRecords;
  if (first === undefined || second === undefined) throw new Error("no records");
  const sameName = { ...second, id: "somebody-else" };
  const beside = starterBeside([{ ...first, prefLabel: { ar: "اسم آخر" } }, sameName]);
  expect(beside).toHaveLength(starterRecords.length - 2);
  expect(beside).not.toContain(first);
  expect(beside).not.toContain(second);
});
