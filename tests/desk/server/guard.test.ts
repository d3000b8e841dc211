import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-desk.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const refused = { error: { ar: expect.stringMatching(/[.]$/), en: expect.stringMatching(/[.]$/) } };

test("the page comes with its address, under a policy that lets nothing foreign run", async () => {
  const page = await desk.ask(`/?token=${desk.token()}`, { headers: { authorization: undefined } });
  expect(page.status).toBe(200);
  expect(page.body).toContain('id="desk"');
  expect(page.headers).toMatchObject({
    "content-security-policy": expect.stringMatching(
      /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
    ),
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  const script = await desk.ask("/desk.js", { headers: { authorization: undefined } });
  expect(script).toMatchObject({
    status: 200,
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
});

test.each([
  ["no token", 401, { authorization: undefined }],
  ["another token", 401, { authorization: "Bearer wrong" }],
  ["the name of a foreign host that leads here", 403, { host: "evil.example" }],
  ["another port's name", 403, { host: "127.0.0.1:1" }],
  ["a foreign origin", 403, { origin: "http://evil.example" }],
  ["an origin that is none", 403, { origin: "null" }],
  ["a page of another site", 403, { "sec-fetch-site": "cross-site" }],
  ["a page of another port", 403, { "sec-fetch-site": "same-site" }],
])("with %s nothing is read and nothing written", async (_, status, headers) => {
  const read = await desk.ask("/api/state", { headers });
  expect(read).toMatchObject({ status, body: refused });
  expect(JSON.stringify(read.body)).not.toContain(desk.token());
  const written = await desk.post("/api/person", { name: "Eve" }, headers);
  expect(written).toMatchObject({ status, body: refused });
  expect(await desk.ask("/api/state")).toMatchObject({ body: { person: null } });
});

test("what writes must say that it comes from the desk's own page, and bear the token in a header", async () => {
  const body = JSON.stringify({ name: "Eve" });
  const json = { "content-type": "application/json" };
  const silent = await desk.ask("/api/person", { method: "POST", headers: json, body });
  expect(silent.status).toBe(403);
  const inAddress = await desk.ask(`/api/person?token=${desk.token()}`, {
    method: "POST",
    headers: { ...json, origin: desk.origin, authorization: undefined },
    body,
  });
  expect(inAddress.status).toBe(401);
  const asForm = await desk.post("/api/person", {}, { "content-type": "text/plain" });
  expect(asForm.status).toBe(415);
});

test("what is no JSON, not what the page sends, or too long is refused with a sentence", async () => {
  const send = (body: string) =>
    desk.ask("/api/article", {
      method: "POST",
      headers: { origin: desk.origin, "content-type": "application/json" },
      body,
    });
  expect(await send("{")).toMatchObject({ status: 400, body: refused });
  expect(await send('{"id":"../../etc"}')).toMatchObject({ status: 400, body: refused });
  expect(await send(`"${"x".repeat(5_000_000)}"`)).toMatchObject({ status: 413, body: refused });
});

test.each([
  ["/api/nothing", 404],
  ["/api/article?id=nobody", 404],
  ["/api/article?id=../../package", 404],
  ["/../package.json", 404],
  ["//", 404],
  ["/api/undo", 405],
  ["/api/queue?kind=none", 400],
])("%s is answered %i", async (address, status) => {
  expect(await desk.ask(address)).toMatchObject({ status, body: refused });
});

test("one desk is open on a content folder, and the second says so", async () => {
  await expect(desk.open()).rejects.toThrow("A desk is open on this content folder already");
});

test("events are for who has the token", async () => {
  const without = await desk.ask("/api/events", { headers: { authorization: undefined } });
  expect(without.status).toBe(401);
});
