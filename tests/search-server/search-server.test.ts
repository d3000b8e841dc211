import type { FastifyInstance } from "fastify";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { SearchResponse } from "../../lib/search/types.ts";
import type { ServedEngine } from "../../scripts/search-server/served-engine.ts";
import { serverOver, twoArticleEngine } from "./two-article-engine.ts";

let engine: ServedEngine;
let app: FastifyInstance;

beforeAll(async () => {
  engine = await twoArticleEngine();
  app = await serverOver(engine);
});
afterAll(() => app.close());

const address = (route: string, parameters: Readonly<Record<string, string>>) =>
  `/v1/${route}?${new URLSearchParams(parameters).toString()}`;

/** The problem that an answer is; fails where it is none. */
function problemOf(answer: { headers: object; json: () => unknown }) {
  expect(answer.headers).toMatchObject({
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
  return answer.json() as { status: number; title: string; type: string; detail: string };
}

describe("questions", () => {
  it("answers as the engine does, by the parameters of the page's address", async () => {
    const url = address("search", { q: "الحكومة الرقمية", country: "tn", from: "2022", page: "1" });
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("public, max-age=60");
    const expected = await engine.search({
      text: "الحكومة الرقمية",
      filters: { facets: { country: ["TN"] }, from: 2022 },
    });
    const response = answer.json<SearchResponse>();
    expect(response).toEqual(expected);
    expect(response).toMatchObject({ kind: "results", total: 1, hits: [{ id: "003" }] });
  });

  it("gives results without counts, and counts without results", async () => {
    const results = await app.inject({ url: address("search", { q: "Korea", counts: "0" }) });
    expect(results.json()).toMatchObject({ total: 2, facets: { country: [] }, years: [] });
    const counts = await app.inject({ url: address("search", { country: "KR", hits: "0" }) });
    expect(counts.json()).toMatchObject({ total: 2, hits: [] });
    expect(counts.json<{ years: unknown[] }>().years).not.toEqual([]);
  });

  it("tells of a question that cannot be answered as the engine does", async () => {
    const answer = await app.inject({ url: address("search", { q: "..." }) });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ kind: "problem", problem: "no-words" });
  });

  it("completes", async () => {
    const answer = await app.inject({ url: address("complete", { q: "تون" }) });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual(await engine.complete("تون"));
    expect(answer.json<{ words: string[] }>().words.length).toBeGreaterThan(0);
  });

  it("compresses, and says that nothing has changed", async () => {
    const url = address("search", { q: "Korea" });
    const whole = await app.inject({ url });
    const small = await app.inject({ url, headers: { "accept-encoding": "br" } });
    expect(small.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(whole.body);
    const tag = String(whole.headers["etag"]);
    const again = await app.inject({ url, headers: { "if-none-match": tag } });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: "" });
  });
});

describe("what is refused", () => {
  test.each([
    [
      "an unknown parameter",
      "search?q=a&pge=2",
      "`pge` is not known here; perhaps `page` is meant.",
    ],
    ["a parameter given twice", "search?q=a&q=b", "`q` is given more than once; give it once."],
    ["no year", "search?q=a&from=22", '`from` "22" is no year; write four digits, such as 2022.'],
    ["no order", "search?q=a&sort=up", '`sort` must be one of relevance, date, not "up".'],
    ["a page too deep", "search?q=a&page=1000", /^`page` "1000" is no page that is answered; /],
    ["a page before the first", "search?q=a&page=0", /^`page` "0" is no page that is answered; /],
    ["a flag that is none", "search?q=a&typing=yes", '`typing` must be one of 0, 1, not "yes".'],
    ["a key of objects", "search?q=a&__proto__=1", /^`__proto__` is not known here; /],
    ["too long a text", `search?q=${"a".repeat(1001)}`, / is too long; ask with at most 1000 char/],
    [
      "too long a value",
      `search?person=${"a".repeat(201)}`,
      / is too long; a value has at most 200/,
    ],
    [
      "too many values",
      `search?${"country=TN&".repeat(21)}`,
      /^`country` has too many values; give/,
    ],
    ["nothing to complete", "complete", /^`q` is missing; /],
    ["too long a beginning", `complete?q=${"a".repeat(1001)}`, / is too long; ask with at most /],
  ])("%s", async (_, url, sentence) => {
    const answer = await app.inject({ url: `/v1/${url}` });
    expect(answer.statusCode).toBe(400);
    const problem = problemOf(answer);
    expect(problem).toMatchObject({ type: "about:blank", title: "Bad Request", status: 400 });
    expect(problem.detail).toMatch(sentence);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH"] as const)("%s", async (method) => {
    const answer = await app.inject({ method, url: "/v1/search?q=a", payload: "x".repeat(2e6) });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers["allow"]).toBe("GET, HEAD, OPTIONS");
    problemOf(answer);
  });

  test.each([
    "/",
    "/v1",
    "/v1/search/",
    "/v1/select?q=*:*",
    "/solr/admin",
    "/..%2f..%2fetc/passwd",
  ])("nothing is at %s", async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(problemOf(answer).detail).toMatch(/^There is nothing at this address; /);
  });

  it("a reader who asks too often, and no other", async () => {
    const strict = await serverOver(engine, { rate: 3, trustProxy: ["loopback"] });
    const ask = async (reader: string) => {
      const headers = { "x-forwarded-for": reader, origin: "https://archive.example" };
      return strict.inject({ url: "/v1/search?q=Korea", headers });
    };
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await ask("192.0.2.1")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await ask("192.0.2.1");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(problemOf(refused).detail).toMatch(/^You have asked too often; /);
    // The page may read why.
    expect(refused.headers["access-control-allow-origin"]).toBe("https://archive.example");
    expect((await ask("192.0.2.2")).statusCode).toBe(200);
    // One reader has a whole network of IPv6.
    for (let time = 1; time < 4; time++) await ask(`2001:db8::${time}`);
    expect((await ask("2001:db8::ffff")).statusCode).toBe(429);
    await strict.close();
  });

  it("believes no reader who says to be another", async () => {
    const strict = await serverOver(engine, { rate: 1 });
    const ask = (reader: string) =>
      strict.inject({ url: "/v1/search?q=a", headers: { "x-forwarded-for": reader } });
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
    expect((await ask("192.0.2.2")).statusCode).toBe(429);
    await strict.close();
  });
});

describe("origins", () => {
  const asked = (origin: string) =>
    app.inject({ url: "/v1/search?q=a", headers: { origin } }).then(({ headers }) => headers);

  it("lets pages of the list read answers, and no others", async () => {
    const allowed = await asked("https://archive.example");
    expect(allowed["access-control-allow-origin"]).toBe("https://archive.example");
    expect(allowed["vary"]).toMatch(/Origin/);
    for (const origin of ["https://evil.example", "null", "https://archive.example.evil.example"])
      expect((await asked(origin))["access-control-allow-origin"]).toBeUndefined();
  });

  it("sends answers that no browser takes for a page", async () => {
    const headers = await asked("https://archive.example");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  });
});
