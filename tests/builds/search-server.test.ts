import { type Browser, chromium, type Page } from "@playwright/test";
import type { FastifyInstance } from "fastify";
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import type { Locale } from "../../lib/locale/locale.ts";
import { stringsFor } from "../../lib/strings/strings-for.ts";
import { copyProject } from "../../scripts/bench/build/copy-project.ts";
import { buildSearch } from "../../scripts/build/make/build-search.ts";
import { openOutput } from "../../scripts/build/output/output.ts";
import { folderEngine } from "../../scripts/search-server/folder-engine.ts";
import type { ServedEngine } from "../../scripts/search-server/served-engine.ts";
import { serveSite } from "../../scripts/serve/serve-site.ts";
import { browserArguments, obtainBrowser } from "../../scripts/set-up/find-browser.ts";
import { packageCommand } from "../../scripts/set-up/run-command.ts";
import { serverOver } from "../search-server/two-article-engine.ts";

// An archive whose searches a server answers: the browser tests of the search, run against it, and what the page says where
// the server does not answer.

const project = path.resolve(import.meta.dirname, "../..");
const lab = mkdtempSync(path.join(os.tmpdir(), "sijill-server-"));
const at = (...names: string[]) => path.join(lab, ...names);
let browser: Browser;
let executablePath = "";
let engine: ServedEngine;
let site: Server;
let sitePort = 0;
let port = 0;
let app: FastifyInstance | null = null;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}

/** Lets a search server answer where the site asks for one. */
async function answer(options: Parameters<typeof serverOver>[1] = {}, by = engine): Promise<void> {
  await goAway();
  const origins = [`http://localhost:${sitePort}`];
  app = await serverOver(by, { origins, ...options });
  await app.listen({ host: "127.0.0.1", port });
}

async function goAway(): Promise<void> {
  app?.server.closeAllConnections();
  await app?.close();
  app = null;
}

beforeAll(async () => {
  copyProject(project, lab);
  cpSync(path.join(project, "content"), at("content"), { recursive: true });
  port = await freePort();
  appendFileSync(at("content/archive.yaml"), `\nsearch: { server: "http://127.0.0.1:${port}/" }\n`);
  execFileSync(
    process.execPath,
    [at("node_modules/tsx/dist/cli.mjs"), "scripts/build.ts", "--from-disk"],
    {
      cwd: lab,
      stdio: "pipe",
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const folders = { prepared: at(".cache"), state: at(".cache/index") };
  const output = openOutput(at("index"), null);
  await buildSearch(openArchive(at("content"), at(".cache")), folders, output, () => undefined);
  engine = folderEngine(at("index/_search"));
  site = await serveSite({ outDir: at("out"), basePath: "", port: 0 });
  sitePort = (site.address() as AddressInfo).port;
  executablePath = await obtainBrowser(project, () => undefined);
  browser = await chromium.launch({ executablePath, args: [...browserArguments()] });
}, 600_000);

afterAll(async () => {
  await browser.close();
  await goAway();
  site.closeAllConnections();
  site.close();
  rmSync(lab, { recursive: true, force: true });
});

test("the site has the names of what results are narrowed by, and neither index nor worker", () => {
  expect(readdirSync(at("out/_search")).filter((name) => !/^labels-/.test(name))).toEqual([]);
  expect(readdirSync(at("out/_assets")).filter((name) => name.includes("worker"))).toEqual([]);
  const page = readFileSync(at("out/en/search/index.html"), "utf8");
  expect(page).toContain(` data-server="http://127.0.0.1:${port}"`);
  expect(page).not.toMatch(/data-worker|catalogue\.bin/);
  const policy = /connect-src [^;]*/.exec(readFileSync(at("out/_headers"), "utf8"))?.[0];
  expect(policy).toBe(`connect-src 'self' http://127.0.0.1:${port}`);
  expect(readFileSync(at("out/en/about/offline/index.html"), "utf8")).toContain(
    "Searching needs a connection.",
  );
});

test("a copy from a disk says what its search needs, and asks nobody", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${pathToFileURL(at("out-from-disk/en/search/index.html")).href}?q=Korea`);
  const { searchServer: said } = stringsFor("en");
  await expect.poll(() => statusOf(page)).toBe(said.needsNetwork);
  expect(asked.filter((address) => !address.startsWith("file:"))).toEqual([]);
  await page.close();
});

test("the browser tests of a search pass on it too", async () => {
  const tested = await freePort();
  await answer({ origins: [`http://localhost:${tested}`] });
  const report = at("report.json");
  const child = spawn(
    process.execPath,
    [
      packageCommand("@playwright/test", "playwright", project),
      ...["test", "--config", "tests/e2e/playwright.config.ts", "tests/e2e/search"],
      ...[
        "--grep-invert",
        "@files|on the ar side",
        "--reporter",
        "json",
        "--output",
        at("results"),
      ],
    ],
    {
      cwd: project,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        CHROME_PATH: executablePath,
        SIJILL_CONTENT: at("content"),
        SIJILL_OUT: at("out"),
        SIJILL_E2E_PORT: String(tested),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  child.stdout.resume();
  await new Promise((resolve) => child.on("close", resolve));
  const { stats } = JSON.parse(readFileSync(report, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  expect(stats.unexpected).toBe(0);
  expect(stats.expected + stats.flaky).toBeGreaterThan(50);
  const { body } = (await app?.inject({ url: "/metrics" })) ?? { body: "" };
  const answered = /requests_total\{route="\/v1\/search",status="200"\} (\d+)/.exec(body)?.[1];
  expect(Number(answered)).toBeGreaterThan(100);
}, 900_000);

const statusOf = (page: Page) => page.getByRole("status").textContent();
const titles = (page: Page) => page.locator(".results h2 a").count();

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${sitePort}/${address}`);
  return page;
}

test.each(["ar", "en"] satisfies Locale[])(
  "where the server is away the page says so, keeps what stands, and asks again on request, in %s",
  async (locale) => {
    const { searchServer: said } = stringsFor(locale);
    await answer();
    const page = await open(`${locale}/search/?q=Korea&country=KR`);
    await expect.poll(() => titles(page)).toBe(2);
    await goAway();
    await page.locator("#q").fill("Korea Tunisia");
    await expect.poll(() => statusOf(page)).toBe(`${said.away} ${said.standing}`);
    expect(await titles(page)).toBe(2);
    expect(await page.locator("#search-facets input:checked").count()).toBe(1);
    expect(await page.locator("#q").inputValue()).toBe("Korea Tunisia");
    expect(new URL(page.url()).search).toBe("?q=Korea+Tunisia&country=KR");
    await answer();
    await page.getByRole("link", { name: said.again }).click();
    await expect.poll(() => titles(page)).toBe(1);
    expect(await page.getByRole("link", { name: said.again }).count()).toBe(0);
    await page.close();
  },
);

test("a first question that is not answered leaves ways to browse", async () => {
  await goAway();
  const page = await open("en/search/?q=Korea");
  const { searchServer: said } = stringsFor("en");
  await expect.poll(() => statusOf(page)).toBe(said.away);
  expect(await page.locator("#search-browse").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: said.again }).isVisible()).toBe(true);
  await page.close();
});

test("a reader who asks too often, one who has no network, and one whose question takes too long are told so", async () => {
  const { searchServer: said } = stringsFor("en");
  await answer({ rate: 1 });
  const page = await open("en/search/?q=Korea");
  await expect.poll(() => titles(page)).toBe(2);
  await page.locator("#q").fill("Tunisia");
  await expect.poll(() => statusOf(page)).toBe(`${said.busy} ${said.standing}`);
  await page.context().setOffline(true);
  await page.locator("#q").fill("Seoul");
  await expect.poll(() => statusOf(page)).toBe(`${said.needsNetwork} ${said.standing}`);
  await page.context().setOffline(false);
  await answer({ seconds: 1 }, { ...engine, search: () => new Promise(() => undefined) });
  await page.locator("#q").fill("Minister");
  await expect
    .poll(() => statusOf(page), { timeout: 10_000 })
    .toBe(`${said.away} ${said.standing}`);
  await page.close();
});
