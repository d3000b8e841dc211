import { describe, expect, it } from "vitest";
import type { IndexFiles } from "../../../lib/search/files/open.ts";
import { openNames, writeNames } from "../../../lib/search/files/names.ts";
import { articleFacts, gatherFacts, listNames } from "../../../lib/search/index/facts.ts";
import { isNarrowing } from "../../../lib/search/query/fields/is-narrowing.ts";
import { narrow } from "../../../lib/search/query/narrow.ts";
import { parseQuery } from "../../../lib/search/query/parse.ts";
import { resolveValues } from "../../../lib/search/query/fields/resolve-values.ts";
import type { SearchDocument, SearchFilters } from "../../../lib/search/types.ts";

const document = (date: string | null, countries: string[], people: string[]): SearchDocument => ({
  id: `${date}`,
  titles: {},
  paragraphs: { ar: ["نص"] },
  date,
  countries,
  people,
  organisations: [],
  systems: [],
  events: [],
  outlet: null,
  names: [],
});

/** Document numbers 0 to 3. */
const documents = [
  document("2021", ["KR"], []),
  document("2022-04", ["KR", "TN"], ["kais-saied"]),
  { ...document("2023~", ["TN"], []), mentions: ["KR"] },
  document(null, ["KR"], []),
];
const facts = gatherFacts(
  documents.map((one, doc) => ({ doc, facts: articleFacts(one) })),
  documents.length,
);
const listed = listNames(facts, {
  country: { KR: ["كوريا", "Korea"], TN: ["تونس"], FR: ["فرنسا"] },
  person: { "kais-saied": ["قيس سعيّد"] },
});
let looked: string[] = [];
const files = {
  names: {
    find: (key: string) => {
      looked.push(key);
      return Promise.resolve(openNames(writeNames(listed)));
    },
    around: () => Promise.resolve([openNames(writeNames(listed))]),
  },
} as unknown as IndexFiles;

/** The documents that a query and filters let through. */
async function left(text: string, filters: SearchFilters = {}): Promise<number[]> {
  const query = parseQuery(text);
  if (query.kind === "problem") throw new Error(query.problem);
  looked = [];
  const { valueOf } = await resolveValues(files, facts, filters, query);
  return [...documents.keys()].filter(narrow(facts, filters, query, valueOf));
}

describe("narrow", () => {
  it("takes the values of one facet for alternatives, and wants every facet", async () => {
    expect(await left("", { facets: { country: ["TN"] } })).toEqual([1, 2]);
    expect(await left("", { facets: { country: ["TN", "KR"] } })).toEqual([0, 1, 2, 3]);
    expect(await left("", { facets: { country: ["KR"], person: ["kais-saied"] } })).toEqual([1]);
    expect(await left("", { facets: { country: ["FR"] } })).toEqual([]);
  });

  it("knows a value by its code in any case, and by its names however they are spelled", async () => {
    expect(await left("country:tn")).toEqual([1, 2]);
    expect(await left("دولة:كوريا")).toEqual([0, 1, 3]);
    expect(await left('شخص:"قيس سعيد"')).toEqual([1]);
  });

  it("reads names only where something is asked for by name, and lists none that no article has", async () => {
    await left("country:tn -country:KR", { facets: { person: ["kais-saied"] } });
    expect(looked).toEqual([]);
    await left("country:كوريا");
    expect(looked).toHaveLength(1);
    expect(await left("country:فرنسا")).toEqual([]);
  });

  it("tells which values no article has, and those whose names come nearest or else the most frequent", async () => {
    const near = async (text: string) => {
      const query = parseQuery(text);
      if (query.kind === "problem") throw new Error(query.problem);
      const { unknown } = await resolveValues(files, facts, {}, query);
      return [...unknown].map(([{ value }, nearest]) => [value, nearest]);
    };
    expect(await near("بلد:تونص country:TN person:سعيد")).toEqual([
      ["تونص", ["TN"]],
      ["سعيد", ["kais-saied"]],
    ]);
    expect(await near("country:Atlantis")).toEqual([["Atlantis", ["KR", "TN"]]]);
    expect(await near("لغة:إنجليزية lang:AR نوع:مخطط kind:happened")).toEqual([]);
    expect(await near("lang:tlh")).toEqual([["tlh", ["ar"]]]);
  });

  it("keeps apart what an article is about and what it mentions, by the same names", async () => {
    expect(await left("يذكر:كوريا")).toEqual([2]);
    expect(await left("mentions:KR")).toEqual([2]);
    expect(await left("", { facets: { mention: ["KR"] } })).toEqual([2]);
    expect(await left("country:KR -mentions:KR")).toEqual([0, 1, 3]);
  });

  it("adds a field to the filter of its facet, and leaves out what has a minus", async () => {
    expect(await left("country:KR", { facets: { country: ["TN"] } })).toEqual([0, 1, 2, 3]);
    expect(await left("country:KR -country:TN")).toEqual([0, 3]);
  });

  it("puts no undated article into a range of years", async () => {
    expect(await left("", { from: 2022 })).toEqual([1, 2]);
    expect(await left("", { to: 2021 })).toEqual([0]);
    expect(await left("year:2021..2022")).toEqual([0, 1]);
    expect(await left("year:2021 year:2023")).toEqual([0, 2]);
    expect(await left("-year:2022")).toEqual([0, 2, 3]);
    expect(await left("year:2021..2022", { from: 2022 })).toEqual([1]);
  });

  it("is asked for by a filter with a value, a range or a field, and by nothing else", () => {
    const isAsked = (text: string, filters: SearchFilters) => {
      const query = parseQuery(text);
      return query.kind === "query" && isNarrowing(filters, query);
    };
    expect(isAsked("كوريا", { facets: { country: [] } })).toBe(false);
    expect(isAsked("كوريا", { facets: { country: ["KR"] } })).toBe(true);
    expect(isAsked("كوريا", { to: 2020 })).toBe(true);
    expect(isAsked("كوريا year:2020", {})).toBe(true);
    expect(isAsked("كوريا -in:ar", {})).toBe(true);
  });
});
