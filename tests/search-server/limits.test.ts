import { describe, expect, it } from "vitest";
import type { SearchResponse } from "../../lib/search/types.ts";
import type { ServedEngine } from "../../scripts/search-server/served-engine.ts";
import { serverOver } from "./two-article-engine.ts";

/** An engine whose answers come when the test says so. */
function heldEngine() {
  const asked: (() => void)[] = [];
  const response: SearchResponse = { kind: "problem", problem: "empty" };
  const engine: ServedEngine = {
    search: () => new Promise((resolve) => asked.push(() => resolve(response))),
    complete: () => Promise.resolve({ records: [], words: [] }),
    ready: () => Promise.resolve(),
  };
  return { engine, asked };
}

const failing = (reason: string): ServedEngine => ({
  search: () => Promise.reject(new Error(reason)),
  complete: () => Promise.reject(new Error(reason)),
  ready: () => Promise.reject(new Error(reason)),
});

describe("time and turns", () => {
  it("gives up a question that takes too long", async () => {
    const { engine } = heldEngine();
    const app = await serverOver(engine, { seconds: 1 });
    const answer = await app.inject({ url: "/v1/search?q=a" });
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(answer.json<{ detail: string }>().detail).toMatch(/ask again\.$/);
    await app.close();
  });

  it("refuses at once what would wait too long, and begins nothing that nobody waits for", async () => {
    const { engine, asked } = heldEngine();
    const app = await serverOver(engine, { seconds: 1, atOnce: 1, waiting: 2 });
    const ask = () => app.inject({ url: "/v1/search?q=a" });
    const held = [ask(), ask(), ask()];
    await expect.poll(() => asked.length).toBe(1);
    // One is worked on and two wait.
    await expect
      .poll(async () => (await app.inject({ url: "/metrics" })).body)
      .toMatch(/sijill_search_running 1\n[^]*sijill_search_waiting 2\n/);
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.json<{ detail: string }>().detail).toMatch(/^Too many questions are asked/);
    // The one that was begun was too slow; the others waited too long.
    expect((await Promise.all(held)).map(({ statusCode }) => statusCode)).toEqual([503, 429, 429]);
    asked[0]?.();
    await expect
      .poll(async () => (await app.inject({ url: "/metrics" })).body)
      .toMatch(/sijill_search_running 0\n[^]*sijill_search_waiting 0\n/);
    expect(asked.length).toBe(1);
    await app.close();
  });
});

describe("an engine that is away", () => {
  it("is told of to whoever runs the server, and to nobody else", async () => {
    const said: string[] = [];
    const app = await serverOver(failing("http://solr-7.internal: refused"), {
      say: (line) => said.push(line),
    });
    for (const url of ["/v1/search?q=secret", "/v1/complete?q=secret", "/ready"]) {
      const answer = await app.inject({ url });
      expect(answer.statusCode).toBe(503);
      expect(answer.body).toContain("cannot be reached");
      expect(answer.body).not.toContain("solr-7");
      expect(answer.headers["retry-after"]).toBeDefined();
    }
    // Once, not for each reader, and without the question.
    expect(said).toEqual(["The search engine fails: http://solr-7.internal: refused"]);
    expect((await app.inject({ url: "/health" })).statusCode).toBe(200);
    await app.close();
  });
});

describe("metrics", () => {
  it("count by route and status, and tell nothing of questions and readers", async () => {
    const { engine, asked } = heldEngine();
    const app = await serverOver(engine);
    const question = app.inject({ url: "/v1/search?q=hushhush", remoteAddress: "192.0.2.77" });
    await expect.poll(() => asked.length).toBe(1);
    asked[0]?.();
    await question;
    await app.inject({ url: "/v1/search?hushkey=1" });
    await app.inject({ url: "/hushpath" });
    const { body, headers } = await app.inject({ url: "/metrics" });
    expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).toContain('sijill_search_requests_total{route="/v1/search",status="200"} 1');
    expect(body).toContain('sijill_search_requests_total{route="/v1/search",status="400"} 1');
    expect(body).toContain('sijill_search_requests_total{route="none",status="404"} 1');
    expect(body).toContain('sijill_search_request_seconds_count{route="/v1/search"} 2');
    expect(body).toContain("process_resident_memory_bytes");
    expect(body).not.toMatch(/hush|192\.0\.2/);
    await app.close();
  });
});
