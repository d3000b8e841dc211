import { beforeAll, describe, expect, it } from "vitest";
import { buildIndex } from "../../lib/search/index/build.ts";
import { openIndex } from "../../lib/search/engine.ts";
import type { SearchEngine, SearchRequest, SearchResults } from "../../lib/search/types.ts";
import { twoArticles } from "./two-articles.ts";

let engine: SearchEngine;

async function search(request: SearchRequest | string): Promise<SearchResults> {
  const response = await engine.search(typeof request === "string" ? { text: request } : request);
  if (response.kind === "problem") throw new Error(response.problem);
  return response;
}
const ids = async (request: SearchRequest | string) =>
  (await search(request)).hits.map((hit) => hit.id);

beforeAll(async () => {
  const files = await buildIndex(twoArticles, {
    valueNames: { country: { TN: ["تونس", "Tunisia"], KR: ["كوريا", "Korea"] } },
  });
  engine = await openIndex((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
  });
});

describe("search on the first archive", () => {
  it.each([
    ["الحكومه الرقميه", "003"],
    ["الحكومة الرقمية", "003"],
    ["حكومة رقمية", "003"],
    ["للحكومة", "003"],
    ["شراءات", "003"],
    ["الشراءات العمومية", "003"],
    ["الامارات", "000"],
    ["اجتماعا", "000"],
    ["٢٠٢٣", "000"],
    ["2023", "000"],
    ["قيس سعيّد", "003"],
    ["digital government", "003"],
    ["Tunisia", "003"],
    ["Kais Saied", "003"],
    ["procurement", "003"],
    ["Gwanghwamun", "003"],
    ["الشراآت", "003"],
  ])("finds %s", async (query, first) => {
    expect((await ids(query))[0]).toBe(first);
  });

  it.each(["zzqxv", "قفصثضغ", "blorptastic"])("finds nothing for %s", async (query) => {
    const { total, hits, partial } = await search(query);
    expect({ total, hits, partial }).toEqual({ total: 0, hits: [], partial: [] });
  });

  it("narrows by country", async () => {
    expect(await ids({ text: "", filters: { facets: { country: ["TN"] } } })).toEqual(["003"]);
    expect(await ids({ text: "", filters: { facets: { country: ["KR"] } } })).toEqual([
      "000",
      "003",
    ]);
    expect(await ids("دولة:تونس")).toEqual(["003"]);
    expect(await ids("country:tunisia حكومة")).toEqual(["003"]);
  });

  it("narrows by year, and leaves what is not in it", async () => {
    expect(await ids("year:2022")).toEqual(["003"]);
    expect(await ids("سنة:٢٠٢٣")).toEqual(["000"]);
    expect(await ids("كوريا year:2022..2023")).toHaveLength(2);
    expect(await ids("year:..2021")).toEqual([]);
    expect((await ids("year:2022 year:2023")).sort()).toEqual((await ids("كوريا")).sort());
    expect(await ids("كوريا -year:2023")).toEqual(["003"]);
  });

  it("counts facets and years over all results", async () => {
    const { facets, years } = await search("كوريا");
    expect(facets.country).toEqual([
      { value: "KR", count: 2 },
      { value: "AE", count: 1 },
      { value: "TN", count: 1 },
    ]);
    expect(years).toEqual([
      { year: 2022, count: 1 },
      { year: 2023, count: 1 },
    ]);
  });

  it("takes words out and joins alternatives", async () => {
    expect(await ids("كوريا -تونس")).toEqual(["000"]);
    expect((await ids("دبي OR الشراءات")).sort()).toEqual(["000", "003"]);
  });

  it("finds a phrase, and says so when it has to do without", async () => {
    expect(await ids('"نظام الشراءات العمومية"')).toEqual(["003"]);
    const { relaxed } = await search('"العمومية الشراءات"');
    expect(relaxed).toEqual([{ kind: "phrase", phrase: "العمومية الشراءات" }]);
  });

  it("says which word is unknown, and finds the rest", async () => {
    const { hits, relaxed } = await search("الشراءات zzqxv");
    expect(hits.map((hit) => hit.id)).toEqual(["003"]);
    expect(relaxed).toEqual([{ kind: "unknown-words", words: ["zzqxv"], left: ["الشراءات"] }]);
  });

  it("names an unknown word as it was typed", async () => {
    const { relaxed } = await search("زوبعةٌ القدم");
    expect(relaxed).toContainEqual({
      kind: "unknown-words",
      words: ["زوبعةٌ"],
      left: ["القدم"],
    });
  });

  it("takes no word for a name that only sounds a little alike", async () => {
    expect(await ids("زرافة")).toEqual([]);
    expect(await ids("شريف")).toEqual([]);
  });

  it("leaves out what a field with a minus names, and needs no words for it", async () => {
    expect(await ids("الحكومة -country:TN")).toEqual(["000"]);
    expect(await ids("-دولة:تونس")).toEqual(["000"]);
    expect(await ids("country:KR -تونس")).toEqual(["000"]);
    expect(await ids({ text: "-تونس", filters: { facets: { country: ["KR"] } } })).toEqual(["000"]);
  });

  it("lets one of several phrases do where the reader said so", async () => {
    const { hits, relaxed } = await search('"الحكومة الرقمية" OR "القمة العالمية للحكومات"');
    expect(hits.length).toBeGreaterThan(0);
    expect(relaxed).toEqual([]);
    const both = await search('"الحكومة الرقمية" "زوبعة في فنجان"');
    expect(both.relaxed).not.toContainEqual({ kind: "phrase", phrase: "الحكومة الرقمية" });
  });

  it("finds when it is sent what it found while it was typed", async () => {
    const typed = await ids({ text: "procurem", typing: true });
    expect(await ids("procurem")).toEqual(typed);
    expect(typed).toEqual(["003"]);
  });

  it("holds an unfinished word against nobody", async () => {
    const { relaxed, total } = await search({ text: "تونس وال", typing: true });
    expect(relaxed).toEqual([]);
    expect(total).toBe(1);
    expect(await ids({ text: "الدا", typing: true })).toContain("003");
    expect(await ids({ text: "الد", typing: true })).toContain("003");
  });

  it("does not take a governor for «and to»", async () => {
    expect(await ids("والي")).toEqual([]);
  });

  it("offers the spelling that the best result has", async () => {
    expect((await search("الشراات العممية")).didYouMean).toBe("الشراءات العمومية");
  });

  it("links the paragraph and highlights whole words in their own spelling", async () => {
    const { hits } = await search("للحكومه الالكترونية الشراءات");
    const passage = hits[0]?.passages.ar ?? (await search("الشراءات")).hits[0]?.passages.ar;
    expect(passage?.paragraph).toBe(4);
    const highlighted = passage?.highlights.map(({ start, end }) => passage.text.slice(start, end));
    expect(highlighted).toContain("الشراءات");
  });

  it("finds words that are still being typed", async () => {
    expect(await ids({ text: "الشراء", typing: true })).toEqual(["003"]);
    expect(await ids({ text: "procu", typing: true })).toEqual(["003"]);
    expect((await engine.complete("الشرا")).words).toContain("الشراءات");
  });

  it("suggests words as the articles write them, never as the index keeps them", async () => {
    const { words } = await engine.complete("حكو");
    expect(words).toContain("الحكومة");
    expect(words.filter((word) => word.endsWith("ه"))).toEqual([]);
    expect((await engine.complete("امار")).words).toContain("الإمارات");
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["؟!… «»", "no-words"],
    ["\u064e\u064f\u202e", "no-words"],
    ["😀", "no-words"],
    ["(.*)+$", "no-words"],
    ["\ud83d", "no-words"],
    ["-تونس", "only-exclusions"],
    ["ا".repeat(10_000), "too-long"],
    ["a ".repeat(400), "too-long"],
  ])("says why it cannot answer %j", async (text, problem) => {
    expect(await engine.search({ text })).toEqual({ kind: "problem", problem });
  });

  it.each(["__proto__", "constructor", "(كوريا.*)+$", "\u202eتونس\u202c", "تونس\ud83d", "a:b:c"])(
    "answers %j without harm",
    async (text) => {
      expect((await engine.search({ text })).kind).toBe("results");
    },
  );
});
