import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatHeaders, securityHeaders } from "../../scripts/serve/security-headers.ts";
import { serveSite } from "../../scripts/serve/serve-site.ts";

let folder = "";
let server: Server;
let port = 0;
const unreadable = createServer();

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-fail-"));
  mkdirSync(path.join(folder, "ar"));
  writeFileSync(path.join(folder, "ar/index.html"), "سجل");
  writeFileSync(path.join(folder, "404.html"), "none");
  writeFileSync(path.join(folder, "large.bin"), Buffer.alloc(30_000_000));
  writeFileSync(path.join(folder, "_headers"), formatHeaders(securityHeaders([], []), "", []));
  // A socket is there, and no one can open it as a file, not even root.
  await new Promise<void>((resolve) => unreadable.listen(path.join(folder, "shut.css"), resolve));
  server = await serveSite({ outDir: folder, basePath: "", port: 0 });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  unreadable.close();
  rmSync(folder, { recursive: true });
});

const statusOfHome = async (at = port) => (await fetch(`http://localhost:${at}/ar/`)).status;

test("says of a file that cannot be opened that it could not be read, and serves on", async () => {
  const answer = await fetch(`http://localhost:${port}/shut.css`);
  expect(answer.status).toBe(500);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toContain("could not read this file");
  expect(await statusOfHome()).toBe(200);
});

test("closes a file whose reader goes away", async () => {
  for (let time = 0; time < 50; time++) {
    await new Promise<void>((resolve) => {
      const asked = request({ port, path: "/large.bin", agent: false }, (answer) => {
        answer.once("data", () => asked.destroy());
        answer.on("error", () => undefined);
      });
      asked.on("error", () => undefined);
      asked.on("close", () => resolve());
      asked.end();
    });
  }
  expect(await statusOfHome()).toBe(200);
});

/** What comes back to bytes that no browser sends: the first line of the answer, empty where there is none. */
function send(bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "localhost", () => socket.write(bytes));
    socket.on("data", (part) => (answer += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
  });
}

const get = (target: string, headers = "") =>
  `GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`;

test.each([
  ["a bad percent sign", get("/%"), /404/],
  ["NUL in a name", get("/ar%00/"), /404/],
  ["NUL in the line", get("/a\0r/"), /400/],
  ["a name longer than any", get(`/${"a".repeat(9000)}/`), /404|414|431/],
  ["a thousand folders up", get(`/${"..%2f".repeat(1000)}etc/passwd`), /404/],
  ["backslashes up", get("/..\\..\\..\\etc\\passwd"), /404/],
  ["UTF-8 too long for its sign", get("/%c0%ae%c0%ae/etc/passwd"), /404/],
  ["a range of what is not there", get("/ar/", "Range: bytes=99999999999999999999-\r\n"), /200/],
  ["many ranges", get("/ar/", `Range: bytes=${"0-0,".repeat(500)}1-1\r\n`), /200/],
  [
    "something posted",
    "POST /ar/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nabcde",
    /405/,
  ],
  [
    "two lengths",
    "GET /ar/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    /400/,
  ],
  ["headers without end", `GET /ar/ HTTP/1.1\r\n${"A: b\r\n".repeat(20_000)}\r\n`, /431|^$/],
  ["another protocol", new Uint8Array([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]), /400|^$/],
  ["CONNECT", "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", /^$|4\d\d/],
] as const)("answers %s and serves on", async (_, bytes, line) => {
  expect(await send(bytes)).toMatch(line);
  expect(await statusOfHome()).toBe(200);
});

test("HEAD says what GET would, without its body", async () => {
  const answer = await fetch(`http://localhost:${port}/ar/`, { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  expect((await fetch(`http://localhost:${port}/shut.css`, { method: "HEAD" })).status).toBe(500);
});

test("500 connections that say nothing, or never end what they say, keep nobody out", async () => {
  const sockets: Socket[] = [];
  for (let n = 0; n < 500; n++) {
    const socket = connect(port, "localhost", () => {
      if (n % 2 === 0) socket.write("GET /ar/ HTTP/1.1\r\nHost: x\r\nA");
    });
    socket.on("error", () => undefined);
    sockets.push(socket);
  }
  expect(await statusOfHome()).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test("a server that may open no more files lives, and serves again when it may", async () => {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
  const program = `import { serveSite } from "./scripts/serve/serve-site.ts";
const server = await serveSite({ outDir: ${JSON.stringify(folder)}, basePath: "", port: 0 });
process.stdout.write(String(server.address().port));`;
  const child = spawn(
    "sh",
    ["-c", `ulimit -n 60 && exec "$0" "$@"`, process.execPath, "--import", "tsx"].concat([
      ...["--input-type=module", "-e", program],
    ]),
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const own = Number(
    await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data)))),
  );
  const ask = () =>
    new Promise<void>((resolve) => {
      const socket = connect(own, "localhost", () => socket.write(get("/ar/")));
      socket.on("error", () => undefined);
      socket.once("close", () => resolve());
      socket.resume();
    });
  await Promise.all(Array.from({ length: 100 }, ask));
  expect(child.exitCode).toBeNull();
  expect(await statusOfHome(own)).toBe(200);
  child.kill();
});
