import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused, serverEngine } from "../../../../components/search/server/server-engine.ts";
import type { SearchEngine, SearchRequest } from "../../../../lib/search/types.ts";
import type { ServedEngine } from "../../../../scripts/search-server/served-engine.ts";
import { serverOver, twoArticleEngine } from "../../../search-server/two-article-engine.ts";

let own: ServedEngine;
let app: FastifyInstance;
let asked: string[];
let engine: SearchEngine;

beforeEach(async () => {
  own = await twoArticleEngine();
  app = await serverOver(own, { rate: 50 });
  asked = [];
  // The browser's `fetch`, without a network between the page and the server.
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const { statusCode, body } = await app.inject({
      url: address.replace("https://s.example", ""),
    });
    return new Response(body, { status: statusCode });
  });
  engine = serverEngine("https://s.example");
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await app.close();
});

const filters = { facets: { country: ["KR"] }, from: 2022, to: 2023 };
const questions: readonly SearchRequest[] = [
  { text: "الحكومة الرقمية" },
  { text: "Tunisia", sort: "date" },
  { text: "Kor", typing: true },
  { text: "Korea", facets: false },
  { text: "digital", filters },
  { text: "", filters, limit: 0 },
  { text: "Korea", offset: 10 },
  { text: "country:Tunisia 2022 -زيارة" },
  { text: "zzqxv" },
  { text: "..." },
  { text: "" },
];

describe("the engine of a search server", () => {
  it.each(questions)("answers %j as the engine in the browser does", async (question) => {
    expect(await engine.search(question)).toEqual(await own.search(question));
    expect(asked).toHaveLength(1);
  });

  it.each(["تون", "Kor", "zzqxv", ""])("completes %j likewise", async (text) => {
    expect(await engine.complete(text)).toEqual(await own.complete(text));
  });

  it("asks no server what is too long", async () => {
    const text = "a".repeat(1001);
    expect(await engine.search({ text })).toEqual(await own.search({ text }));
    expect(await engine.complete(text)).toEqual({ records: [], words: [] });
    expect(asked).toEqual([]);
  });

  it("says with which status it was refused", async () => {
    for (let time = 0; time < 50; time++) await engine.search({ text: "a" });
    const refused = engine.search({ text: "a" });
    await expect(refused).rejects.toBeInstanceOf(Refused);
    await expect(refused).rejects.toMatchObject({ status: 429 });
  });
});
