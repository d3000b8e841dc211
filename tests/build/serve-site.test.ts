import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { charsetRules } from "../../scripts/serve/raw-charsets.ts";
import {
  formatHeaders,
  readHeaders,
  securityHeaders,
} from "../../scripts/serve/security-headers.ts";
import { mediaTypeOf, mediaTypes } from "../../scripts/serve/media-types.ts";
import { configurationOf } from "../../scripts/serve/server-configuration.ts";
import { serveSite } from "../../scripts/serve/serve-site.ts";

/** A folder of one encoding, files of another among some of UTF-8, and names that mean something to servers. */
const rawFiles = [
  { file: "قديم/1.txt", encoding: "windows-1256" },
  { file: "قديم/2.txt", encoding: "windows-1256" },
  { file: "a.txt", encoding: "utf-8" },
  { file: "ab.txt", encoding: "utf-16le" },
  { file: "abc.txt", encoding: "utf-8" },
  { file: 'b "{x} \\$1* .txt', encoding: "utf-16be" },
  { file: "b%20*.txt", encoding: "utf-8" },
];
let folder = "";
let server: Server;
let origin = "";

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-serve-"));
  put("index.html", "choose");
  put("404.html", "both");
  put("ar/index.html", "سجل");
  put("ar/index.html.br", brotliCompressSync("سجل"));
  put("ar/404/index.html", "لا توجد");
  put("_assets/a.1.js", "1");
  put("_assets/a.worker.1.js", "1");
  put("_assets/a.1.woff2", "1");
  for (const { file } of rawFiles) put(`raw/${file}`, "x");
  put(
    "_headers",
    formatHeaders(securityHeaders(["sha256-abc="], []), "/archive", charsetRules(rawFiles)),
  );
  server = await serveSite({ outDir: folder, basePath: "/archive", port: 0 });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test("serves a page, compressed where the browser takes it, with the policy of the build", async () => {
  const answer = await fetch(`${origin}/archive/ar/`, { headers: { "Accept-Encoding": "br" } });
  expect(await answer.text()).toBe("سجل");
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(answer.headers.get("content-type")).toBe("text/html;charset=utf-8");
  expect(answer.headers.get("content-security-policy")).toContain(
    "script-src 'self' 'sha256-abc='",
  );
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("keeps assets for ever, and asks again for pages", async () => {
  const asset = await fetch(`${origin}/archive/_assets/a.1.js`);
  expect(asset.headers.get("cache-control")).toContain("immutable");
  const page = await fetch(`${origin}/archive/ar/`);
  expect(page.headers.get("cache-control")).toBe("no-cache");
});

test("lets pages ask the search server that the archive names, and no other", () => {
  const connects = (server: string | null) =>
    /connect-src ([^;]*)/.exec(
      securityHeaders([], [], server)["Content-Security-Policy"] ?? "",
    )?.[1];
  expect(connects(null)).toBe("'self'");
  expect(connects("https://search.example.org/ask")).toBe("'self' https://search.example.org");
});

test("sends the policy with documents and workers, which alone obey one", async () => {
  const policyOf = async (path: string) =>
    (await fetch(`${origin}/archive/${path}`)).headers.get("content-security-policy");
  for (const path of ["ar/", "_assets/a.worker.1.js"]) expect(await policyOf(path)).not.toBeNull();
  for (const path of ["_assets/a.1.js", "_assets/a.1.woff2"])
    expect(await policyOf(path)).toBeNull();
});

test("leads to the address with its slash, keeping the question", async () => {
  const answer = await fetch(`${origin}/archive/ar?q=x`, { redirect: "manual" });
  expect(answer.status).toBe(308);
  expect(answer.headers.get("location")).toBe("/archive/ar/?q=x");
});

test.each([
  ["/archive/ar/nothing/", "لا توجد"],
  ["/archive/en/nothing/", "both"],
  ["/elsewhere/", "both"],
  ["/archive/_headers", "both"],
  ["/archive/..%2f..%2fetc%2fpasswd", "both"],
  ["/archive/%E0%A4%A/", "both"],
])("says in the language of the address that %s is not there", async (address, text) => {
  const answer = await fetch(origin + address);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe(text);
});

/** The first line and the `Location` of an answer to a request that no browser would write. */
function ask(target: string, header = ""): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "localhost", () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\n${header}Connection: close\r\n\r\n`);
    });
    socket.on("data", (part) => (answer += part.toString()));
    socket.on("error", reject);
    socket.on("close", () => {
      const location = /^location: .*$/im.exec(answer)?.[0] ?? "";
      resolve(`${answer.split("\r\n")[0] ?? ""} ${location}`.trim());
    });
  });
}

test.each([
  ["//", "HTTP/1.1 308 Permanent Redirect Location: /archive/"],
  ["///", "HTTP/1.1 308 Permanent Redirect Location: /archive/"],
  ["http://[::1", "HTTP/1.1 400 Bad Request"],
  ["//archive/ar", "HTTP/1.1 308 Permanent Redirect Location: /archive/ar/"],
  ["/archive//ar", "HTTP/1.1 308 Permanent Redirect Location: /archive/ar/"],
  ["//evil.example/..%2Far", "HTTP/1.1 404 Not Found"],
  ["/archive/_headers/", "HTTP/1.1 404 Not Found"],
  ["/archive/%5fheaders", "HTTP/1.1 404 Not Found"],
])("answers the address %s and leads nowhere else", async (target, answer) => {
  expect(await ask(target)).toBe(answer);
});

test.each([
  ["bytes=0-2", 206],
  ["bytes=5-2", 200],
  ["bytes=-3", 200],
  ["bytes=a-b", 200],
  ["bytes=99-", 416],
])("answers the range %s", async (range, status) => {
  const answer = await ask("/archive/_assets/a.1.js", `Range: ${range}\r\n`);
  expect(answer).toContain(`HTTP/1.1 ${status}`);
});

test("leads to no other host where the site has no base path", async () => {
  const other = await serveSite({ outDir: folder, basePath: "", port: 0 });
  const { port } = other.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}//x//evil.example/..%2Far`, {
    redirect: "manual",
  });
  other.close();
  expect(answer.headers.get("location") ?? "").not.toMatch(/^\/\//);
});

test("says in one sentence that a port is taken", async () => {
  const { port } = server.address() as AddressInfo;
  await expect(serveSite({ outDir: folder, basePath: "", port })).rejects.toThrow(
    `Port ${port} is in use`,
  );
});

test("nginx and Caddy are told the headers that the build wrote, each of them", () => {
  const site = readHeaders(folder, "/archive") ?? { headers: {}, charsets: [] };
  const { headers } = site;
  expect(headers).toEqual(securityHeaders(["sha256-abc="], []));
  const nginx = configurationOf("nginx", site, "/archive").split(/^location /m);
  const caddy = configurationOf("caddy", site, "/archive");
  for (const [name, value] of Object.entries(headers)) {
    for (const block of nginx.slice(1, 3))
      expect(block).toContain(`add_header ${name} "${value}" always;`);
    expect(caddy).toContain(`\t${name} "${value}"`);
    // Neither ends a value at anything that stands in one.
    expect(value).not.toMatch(/["$\\{}]/);
  }
});

test("nginx and Caddy are told the media type of every feed and data file, as the server sends it", () => {
  const site = { headers: {}, charsets: [] };
  const told = {
    nginx: /location ~ "(.+)" \{ charset off; types \{ \} default_type "(.+)"; \}/g,
    caddy: /path_regexp "(.+)"\nheader @type-\d+ Content-Type "(.+)"/g,
  };
  const addresses = Object.keys(mediaTypes).map((address) => address.replace("*", "a-1"));
  expect(addresses).toContain("/ar/feed.xml");
  for (const server of ["nginx", "caddy"] as const) {
    const rules = [...configurationOf(server, site, "/archive").matchAll(told[server])];
    const typesOf = (address: string) =>
      rules.flatMap(([, pattern, type]) => (new RegExp(pattern!).test(address) ? type : []));
    for (const address of [...addresses, "/ar/articles/000/", "/data/article.csv"])
      expect([server, address, typesOf(`/archive${address}`)]).toEqual([
        ...[server, address, mediaTypeOf(address) === undefined ? [] : [mediaTypeOf(address)]],
      ]);
  }
});

test("no page may run a script, style or handler that the build did not write", () => {
  const policy = securityHeaders([], [])["Content-Security-Policy"];
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test("a raw file is sent in its own encoding", async () => {
  for (const { file, encoding } of rawFiles) {
    const address = `/archive/raw/${file.split("/").map(encodeURIComponent).join("/")}`;
    const answer = await fetch(origin + address);
    expect([file, answer.headers.get("content-type")]).toEqual([
      file,
      `text/plain; charset=${encoding}`,
    ]);
  }
});

test("a name that means something to a server stands quoted in its configuration", () => {
  const site = { headers: {}, charsets: charsetRules(rawFiles) };
  expect(configurationOf("nginx", site, "")).toContain(
    'location = "/raw/b \\"{x} \\\\$1* .txt" { default_type "text/plain; charset=utf-16be"; }',
  );
  expect(configurationOf("caddy", site, "")).toContain(
    String.raw`path_regexp "^(?:/raw/b\x20\x22\x7bx\x7d\x20\x5c\x241\x2a\x20\x2etxt$)"`,
  );
});

test("rules of encodings are few, and no file has two", () => {
  const rules = charsetRules(rawFiles);
  expect(readHeaders(folder, "/archive")?.charsets).toEqual(rules);
  for (const { file, encoding } of rawFiles) {
    const own = rules.filter(({ path, isWhole }) =>
      isWhole ? `/raw/${file}` === path : `/raw/${file}`.startsWith(path),
    );
    expect(own.map(({ charset }) => charset)).toEqual([encoding]);
  }
  const many = (encoding: string) =>
    Array.from({ length: 3000 }, (_, n) => ({ file: `${n}.txt`, encoding }));
  expect(charsetRules(many("utf-8"))).toEqual([
    { path: "/raw/", isWhole: false, charset: "utf-8" },
  ]);
  // One for each digit that a name begins with, and one for the list of checksums.
  expect(charsetRules(many("windows-1256"))).toHaveLength(11);
});
