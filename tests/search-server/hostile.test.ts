import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manyParameters } from "../../components/search/server/question-address.ts";
import { hostileQuestions } from "../../scripts/bench/search-server/hostile-questions.ts";
import { attacks } from "../builds/attacks.ts";
import { serverOver, twoArticleEngine } from "./two-article-engine.ts";

let app: FastifyInstance;
let port = 0;

beforeAll(async () => {
  app = await serverOver(await twoArticleEngine());
  await app.listen({ host: "127.0.0.1", port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  app.server.closeAllConnections();
  await app.close();
});

describe("questions that mean harm", () => {
  test.each([...attacks, ...hostileQuestions])("text %# is a text", async (text) => {
    const urls = ["q", ...manyParameters].map(
      (name) => `/v1/search?${new URLSearchParams({ [name]: text.slice(0, 1000) }).toString()}`,
    );
    for (const url of [...urls, `/v1/complete?${new URLSearchParams({ q: text }).toString()}`]) {
      const { statusCode, headers } = await app.inject({ url });
      expect([200, 400], url).toContain(statusCode);
      expect(headers["content-type"]).toMatch(/^application\/(?:problem\+)?json; charset=utf-8$/);
    }
  });

  test("any address is answered or refused, none fails", async () => {
    const address = fc.string({ unit: "binary", maxLength: 60 }).map((text) => encodeURI(text));
    const parameters = fc.array(
      fc.tuple(fc.constantFrom("q", "page", "from", "sort", "person", "x"), fc.string()),
      { maxLength: 5 },
    );
    const url = fc.oneof(
      fc.tuple(address).map(([path]) => `/${path}`),
      parameters.map((list) => `/v1/search?${new URLSearchParams(list).toString()}`),
      fc.string({ unit: "grapheme" }).map((text) => `/v1/search?q=${encodeURIComponent(text)}%`),
    );
    await fc.assert(
      fc.asyncProperty(url, async (asked) => {
        const { statusCode } = await app.inject({ url: asked });
        expect(statusCode).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});

/** What comes back to bytes that no browser sends: the first line of the answer, empty where there is none. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => (answer += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
  });
}

const get = (target: string, headers = "") =>
  `GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`;
const isWell = async () => (await fetch(`http://127.0.0.1:${port}/ready`)).status === 200;

describe("connections that mean harm", () => {
  test.each([
    ["an address longer than any", get(`/v1/search?q=${"a".repeat(40_000)}`), /431/],
    ["a flood of headers", get("/ready", "X-A: a\r\n".repeat(5_000)), /431/],
    ["bytes that are no request", "\x16\x03\x01\x02\0\x01\0".repeat(50), /400/],
    ["a bad percent sign", get("/%ff%"), /400/],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      /400/,
    ],
    [
      "a body that never comes",
      "POST /v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n",
      /405/,
    ],
    ["another protocol", get("/ready", "Upgrade: websocket\r\nConnection: Upgrade\r\n"), /200|400/],
    ["an address of another host", get("http://evil.example/v1/search?q=a"), /200|404/],
  ])("%s", async (_, bytes, line) => {
    expect(await send(bytes)).toMatch(line);
    expect(await isWell()).toBe(true);
  });

  test("500 open sockets, and heads that never end", async () => {
    const sockets: Socket[] = [];
    const closed = { count: 0 };
    for (let number = 0; number < 500; number++) {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET /v1/search?q=a HTTP/1.1\r\nX: "),
      );
      socket.resume();
      socket.on("error", () => undefined);
      socket.on("close", () => (closed.count += 1));
      sockets.push(socket);
    }
    await expect.poll(() => sockets.filter(({ pending }) => !pending).length).toBe(500);
    expect(await isWell()).toBe(true);
    // The server lets go of who says nothing more.
    await expect.poll(() => closed.count, { timeout: 30_000, interval: 500 }).toBe(500);
    expect(await isWell()).toBe(true);
  });
});
