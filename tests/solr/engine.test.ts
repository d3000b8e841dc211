import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openIndex } from "../../lib/search/engine.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { RecordSource } from "../../lib/search/index/list-records.ts";
import type { SearchDocument, SearchEngine, SearchRequest } from "../../lib/search/types.ts";
import { SolrClient } from "../../lib/solr/client.ts";
import { archiveDocuments } from "../../lib/solr/send/archive-documents.ts";
import { openSolr } from "../../lib/solr/ask/engine.ts";
import { push } from "../../lib/solr/send/push.ts";
import { readConfigset } from "../../lib/solr/send/read-configset.ts";
import {
  givenSolr,
  startSolr,
  whatIsMissing,
  type StartedSolr,
} from "../../scripts/solr/start-solr.ts";
import { twoArticles } from "../search/two-articles.ts";

const alias = "engine_test";

function lines<T>(file: string): T[] {
  const text = readFileSync(new URL(`../fixtures/search/${file}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** News beside the two articles, each with a date, a country and a person of some. */
const news = lines<{ id: string; text: string }>("documents.jsonl")
  .slice(0, 120)
  .map(({ id, text }, at): SearchDocument => ({
    ...{ id, titles: {}, paragraphs: { ar: text.split(/\n+/) } },
    date: at % 5 === 0 ? null : `${2010 + (at % 7)}-0${1 + (at % 9)}`,
    countries: [["TN", "EG", "FR"][at % 3] ?? "TN"],
    people: at % 4 === 0 ? ["kais-saied"] : [],
    ...{ organisations: [], systems: [], events: [], outlet: at % 2 === 0 ? "jawhara" : null },
    names: at % 3 === 1 ? ["مصر", "Egypt"] : [],
  }));
const documents = [...twoArticles, ...news];
const label = (ar: string, en: string) => ({ label: { ar, en }, names: [ar, en] });
const nothing = { role: null, countries: [], date: null };
const options = {
  records: [
    { facet: "country", value: "TN", ...nothing, ...label("تونس", "Tunisia") },
    { facet: "person", value: "kais-saied", ...nothing, ...label("قيس سعيّد", "Kais Saied") },
  ] satisfies RecordSource[],
  valueNames: {
    country: { TN: ["تونس", "Tunisia"], EG: ["مصر", "Egypt"], FR: ["فرنسا", "France"] },
    person: { "kais-saied": ["قيس سعيد", "Kais Saied"] },
  },
};

const requests: readonly SearchRequest[] = [
  { text: "كوريا" },
  { text: "التحول الرقمي" },
  { text: "الحكومه الرقميه" },
  { text: "وزير الداخلية الكوري" },
  { text: "وزارة OR رئيس" },
  { text: "تونس -كوريا" },
  { text: '"وزير الداخلية"' },
  { text: "«التحول الرقمي»" },
  { text: "الرئيس التونسي country:TN" },
  { text: "الرئيس دولة:مصر" },
  { text: "الرئيس country:Atlantis" },
  { text: "-country:TN year:2012..2014" },
  { text: "الحكومة year:2013" },
  { text: "country:FR", sort: "date", limit: 20 },
  { text: "الحكومة", sort: "date" },
  { text: "الحكومة", offset: 10, limit: 5 },
  { text: "الحكومة", filters: { facets: { country: ["TN", "EG"] }, from: 2011 } },
  { text: "الحكومة الفرنسية", filters: { facets: { person: ["kais-saied"] } } },
  { text: "", filters: { from: 2012, to: 2013 } },
  { text: "الحكومة أبريل 2012" },
  { text: "زيارة في 2022" },
  { text: "ماذا قال وزير الداخلية عن الحكومة الإلكترونية في كوريا؟" },
  { text: "ماذا قال رئيس الحكومة التونسية عن الوضع الأمني في البلاد" },
  {
    text: "متى بدأت الحكومة الجديدة العمل في تونس العاصمة",
    filters: { facets: { country: ["TN"] } },
  },
  { text: "عبد الله بن زايد" },
  { text: "وزير الداخلييه" },
  { text: "الداخلي", typing: true },
  { text: "minister Korea" },
  { text: "Kais Saied" },
  { text: "Saied Tunisia" },
  { text: "memorandum" },
  { text: "زقزقزقزق" },
  { text: "" },
  { text: "-تونس" },
];

describe.skipIf(whatIsMissing() !== null)("an archive on Solr", () => {
  let solr: StartedSolr | null = null;
  let server: SearchEngine;
  let files: SearchEngine;

  beforeAll(async () => {
    solr = givenSolr === undefined ? await startSolr(1) : null;
    const urls = solr?.urls ?? [givenSolr ?? ""];
    const articles = documents.map((one) => ({ id: one.id, fingerprint: null, read: () => one }));
    await push(new SolrClient(urls), archiveDocuments({ articles, ...options }), {
      ...{ alias, configset: readConfigset(), layout: { shards: 2, replicas: 1 } },
    });
    server = openSolr({ urls, alias });
    const built = await buildIndex(documents, options);
    files = await openIndex((name) => Promise.resolve(built.get(name) ?? new Uint8Array()));
  });

  afterAll(() => solr?.end());

  test.for(requests)("answers as the files do: %j", async (request) => {
    expect(await server.search(request)).toEqual(await files.search(request));
  });

  test("finds more than one article by a sentence", async () => {
    const response = await server.search({
      text: "ماذا قال رئيس الحكومة التونسية عن الوضع الأمني",
    });
    expect(response.kind === "results" && response.total).toBeGreaterThan(1);
  });

  test.for(["كور", "التح", "قيس", "Kai", "Tun", "meth", ""])("completes «%s»", async (text) => {
    expect(await server.complete(text)).toEqual(await files.complete(text));
  });
});
