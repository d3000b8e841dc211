import { beforeAll, describe, expect, it, test } from "vitest";
import { openIndex } from "../../lib/search/engine.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { RecordSource } from "../../lib/search/index/list-records.ts";
import type {
  SearchDocument,
  SearchEngine,
  SearchRequest,
  SearchResults,
} from "../../lib/search/types.ts";
import { twoArticles } from "./two-articles.ts";

const country = (value: string, ar: string, en: string, ...names: string[]): RecordSource => ({
  facet: "country",
  value,
  label: { ar, en },
  role: null,
  countries: [],
  date: null,
  names: [ar, en, ...names],
});
const person = (value: string, ar: string, en: string, ...names: string[]): RecordSource => ({
  ...country(value, ar, en, ...names),
  facet: "person",
  role: { ar: "رئيس الجمهورية", en: "President" },
  countries: ["TN"],
});
const records: readonly RecordSource[] = [
  country("KR", "كوريا الجنوبية", "South Korea", "كوريا", "Korea", "سيول", "Seoul", "كوري"),
  country("TN", "تونس", "Tunisia"),
  country("FR", "فرنسا", "France"),
  person("kais-saied", "قيس سعيّد", "Kais Saied", "Kaïs Saïed", "سعيّد"),
  person("ohood-al-roumi", "عهود الرومي", "Ohood Al Roumi"),
];

let engine: SearchEngine;
let reads: string[] = [];

async function search(request: SearchRequest | string): Promise<SearchResults> {
  const response = await engine.search(typeof request === "string" ? { text: request } : request);
  if (response.kind === "problem") throw new Error(response.problem);
  return response;
}
const named = async (text: string) => (await search(text)).records.map(({ value }) => value);

beforeAll(async () => {
  const files = await buildIndex(twoArticles, { records });
  engine = await openIndex((name) => {
    reads.push(name);
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
  });
});

describe("a question that is a name", () => {
  it.each([
    ["قيس سعيد", "kais-saied"],
    ["Kais Saied", "kais-saied"],
    ["KAÏS SAÏED", "kais-saied"],
    ["سعيد", "kais-saied"],
    ["Korea", "KR"],
    ["seoul", "KR"],
    ["Qais Said", "kais-saied"], // romanised otherwise
    ["Uhud al-Rumi", "ohood-al-roumi"],
  ])("%s brings the record", async (text, value) => {
    expect(await named(text)).toEqual([value]);
  });

  it.each(["قيس", "الحكومة", "France", "كوريا الشمالية", "-Korea", "Korea OR Tunisia", "Kas Sod"])(
    "%s brings none",
    async (text) => {
      const response = await engine.search({ text });
      expect(response.kind === "results" ? response.records : []).toEqual([]);
    },
  );

  it("says of the record what its card shows, counted over the articles", async () => {
    expect((await search("قيس سعيد")).records).toEqual([
      {
        facet: "person",
        value: "kais-saied",
        label: { ar: "قيس سعيّد", en: "Kais Saied" },
        role: { ar: "رئيس الجمهورية", en: "President" },
        countries: ["TN"],
        date: null,
        articles: 1,
        mentions: 0,
        years: [2022, 2022],
      },
    ]);
    expect((await search("Korea")).records).toMatchObject([{ articles: 2, years: [2022, 2023] }]);
  });

  it("is looked for in one file where every word is one of the archive", async () => {
    reads = [];
    await engine.search({ text: "الحكومة" });
    expect(reads.filter((name) => name.startsWith("record-names/")).length).toBeLessThanOrEqual(1);
  });

  it("brings it on the first page alone", async () => {
    expect((await search({ text: "Korea", offset: 10 })).records).toEqual([]);
  });
});

describe("a result that has another name", () => {
  it("says so, and marks the name that its text has", async () => {
    const { hits } = await search("سيول");
    const hit = hits.find(({ otherName }) => otherName !== null);
    expect(hit?.otherName).toEqual({
      asked: "سيول",
      record: { ar: "كوريا الجنوبية", en: "South Korea" },
    });
    const passage = hit?.passages.ar;
    const marked = passage?.highlights.map(({ start, end }) => passage.text.slice(start, end));
    expect(marked?.length).toBeGreaterThan(0);
    expect(marked?.every((word) => word.includes("كوري"))).toBe(true);
  });

  it("says nothing where the text has the name itself", async () => {
    const { hits } = await search("قيس سعيد");
    expect(hits[0]?.otherName).toBeNull();
  });
});

describe("what is offered while typing", () => {
  const offered = async (text: string) =>
    (await engine.complete(text)).records.map(({ value }) => value);

  it.each([
    ["kor", ["KR"]],
    ["عهود", ["ohood-al-roumi"]],
    ["قيس", ["kais-saied"]],
    ["sai", ["kais-saied"]], // a further word of the name
    ["kais sa", ["kais-saied"]],
    ["fra", []], // no article has it
  ])("%s offers %j", async (text, values) => {
    expect(await offered(text)).toEqual(values);
  });

  it("reads one file for it, and not the records themselves", async () => {
    reads = [];
    await engine.complete("tun");
    expect(reads.filter((name) => name.startsWith("records/"))).toEqual([]);
    expect(reads.filter((name) => name.startsWith("record-names/")).length).toBeLessThanOrEqual(1);
  });
});

describe("records of hostile names", () => {
  it("are found and offered, whatever signs their ids hold, and a whole name before the many that go on from it", async () => {
    const people = Array.from({ length: 300 }, (_, at) =>
      person(
        `p${at}`,
        `محمد ${"ابتثجحخدذر".charAt(at % 10)}${"سشصضطظعغفق".charAt((at / 10) % 10)}`,
        `Mohamed ${at}`,
      ),
    );
    const hostile = [person("a|b", "محمد", "Mohamed"), person("empty", "", "")];
    const all = [...people, ...hostile];
    const [article] = twoArticles as [SearchDocument, SearchDocument];
    const files = await buildIndex([{ ...article, people: all.map(({ value }) => value) }], {
      records: all,
    });
    const many = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
    const response = await many.search({ text: "محمد" });
    expect(response).toMatchObject({ records: [{ value: "a|b" }] });
    const { records: offered } = await many.complete("محمد");
    expect(offered[0]?.value).toBe("a|b");
    expect(offered.length).toBeGreaterThan(1);
    const names = [...files].filter(([name]) => name.startsWith("record"));
    expect(Math.max(...names.map(([, { length }]) => length))).toBeLessThan(6000);
    expect(await many.complete(`محمد${" ".repeat(2000)}`)).toEqual({ records: [], words: [] });
  });
});

describe("what was given up", () => {
  it("is said with the words that were found", async () => {
    expect((await search("كوريا الشمالية")).relaxed).toContainEqual({
      kind: "unknown-words",
      words: ["الشمالية"],
      left: ["كوريا"],
    });
  });
});

test("who is named in Arabic alone is found in either script, and no name is empty", async () => {
  const alone = person("kais-saied", "قيس سعيّد", "");
  const label = { ar: alone.label.ar };
  const files = await buildIndex(twoArticles, {
    records: [{ ...alone, label, names: [label.ar] }],
  });
  const read = (name: string) => Promise.resolve(files.get(name) ?? new Uint8Array());
  const engineOfOne = await openIndex(read);
  for (const text of ["قيس سعيد", "Kais Saied"])
    expect(await engineOfOne.search({ text })).toMatchObject({ records: [{ label }] });
  expect((await engineOfOne.complete("قيس")).records.map((each) => each.label)).toEqual([label]);
});
