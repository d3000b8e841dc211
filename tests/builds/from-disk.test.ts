import { type Browser, chromium, type Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../scripts/bench/build/copy-project.ts";
import { differences, siteHashes } from "../../scripts/bench/build/site-hashes.ts";
import { browserArguments, obtainBrowser } from "../../scripts/set-up/find-browser.ts";
import { languages, pageKinds } from "../e2e/page-kinds.ts";

const project = path.resolve(import.meta.dirname, "../..");
const lab = mkdtempSync(path.join(os.tmpdir(), "sijill-disk-"));
/** Where the copy was moved to, as a reader may keep it. */
const copy = path.join(lab, "نسخة من الأرشيف #1");
let browser: Browser;

/** Builds the site below a path, which no address of the copy may hold, and its copy. */
function build(): void {
  execFileSync(
    process.execPath,
    [path.join(lab, "node_modules/tsx/dist/cli.mjs"), "scripts/build.ts", "--from-disk"],
    {
      cwd: lab,
      stdio: "pipe",
      env: { ...process.env, SIJILL_BASE_PATH: "/archive", NODE_ENV: "production" },
    },
  );
}

beforeAll(async () => {
  copyProject(project, lab);
  cpSync(path.join(project, "content"), path.join(lab, "content"), { recursive: true });
  build();
  renameSync(path.join(lab, "out-from-disk"), copy);
  browser = await chromium.launch({
    executablePath: await obtainBrowser(project, () => undefined),
    args: [...browserArguments()],
  });
}, 600_000);

afterAll(async () => {
  await browser.close();
  rmSync(lab, { recursive: true, force: true });
});

/** The file of an address without query and fragment, as a reader opens it. */
const fileOf = (address: string) => pathToFileURL(path.join(copy, address, "index.html")).href;

/** A new page, and what goes wrong on it: errors, refusals of the policy, files that do not come. */
async function open(address: string, query = ""): Promise<{ page: Page; wrong: string[] }> {
  const wrong: string[] = [];
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // What was still on its way when the page was left.
    if (why !== "net::ERR_ABORTED") wrong.push(`${why} ${request.url()}`);
  });
  await page.goto(fileOf(address) + query);
  return { page, wrong };
}

test("every address in a page leads to a file of the copy", () => {
  const astray: string[] = [];
  let links = 0;
  for (const file of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(path.join(copy, file), "utf8");
    const tags = html.replace(
      /(<script[^>]*>)[\s\S]*?(?=<\/script>)|<style>[\s\S]*?<\/style>/g,
      "$1",
    );
    for (const [, address = ""] of tags.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?|mailto|data):/.test(address)) continue;
      links += 1;
      const [name = ""] = address.replaceAll("&amp;", "&").split(/[?#]/);
      const target = name === "" ? file : path.join(path.dirname(file), decodeURIComponent(name));
      const found = statSync(path.join(copy, target), { throwIfNoEntry: false });
      if (name.startsWith("/") || target.startsWith("..") || !found?.isFile())
        astray.push(`${file}: ${address}`);
    }
  }
  expect(links).toBeGreaterThan(5000);
  expect(astray).toEqual([]);
});

test("every kind of page opens, and nothing that it asks for is refused or missing", async () => {
  for (const language of languages) {
    for (const [kind, address] of Object.entries(pageKinds)) {
      if (kind === "not found") continue;
      const [folder = "", query] = address.split("?");
      const { page, wrong } = await open(`${language}/${folder}`, query && `?${query}`);
      await page.keyboard.press("Shift");
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      expect([kind, language, wrong]).toEqual([kind, language, []]);
      await page.close();
    }
  }
}, 300_000);

test("one reads: from the choice of a language to an article, its names and the reader's switches", async () => {
  const { page, wrong } = await open("");
  await page.locator('a[hreflang="ar"], a[lang="ar"]').first().click();
  await page.waitForURL(fileOf("ar"));
  await page.locator('main a[href$="articles/003/index.html"]').first().click();
  await page.waitForURL(fileOf("ar/articles/003"));

  await page.locator(".text p > a").first().hover();
  await page.locator("#mention-card:visible").waitFor();
  expect(await page.locator("#mention-card").textContent()).toMatch(/\p{Script=Arabic}{3}/u);

  await page.locator("#settings").click();
  await page.getByRole("dialog").locator("[name=digits]").last().check({ force: true });
  await page.keyboard.press("Escape");
  await page.waitForFunction(() =>
    [...document.fonts].some((face) => /Digits/.test(face.family) && face.status === "loaded"),
  );
  await page.locator('header a[hreflang="en"]').first().click();
  await page.waitForURL(fileOf("en/articles/003"));
  await page.waitForFunction(() => document.documentElement.dataset["digits"] === "arab");
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeGreaterThan(0);
  await page.evaluate(() => {
    localStorage.setItem("sijill", JSON.stringify({ layout: "parallel" }));
  });
  await page.reload();
  await page.waitForURL(fileOf("en/articles/003/parallel"));
  expect(wrong).toEqual([]);
  await page.close();
});

test("the timeline goes nearer, shows an event and narrows to a country", async () => {
  const { page, wrong } = await open("ar/timeline");
  const picture = page.locator('[data-part="picture"]');
  const before = await picture.innerHTML();
  await picture.focus();
  await page.keyboard.press("+");
  await page.waitForFunction(
    ([html]) => document.querySelector('[data-part="picture"]')?.innerHTML !== html,
    [before],
  );
  await page.waitForURL(/timeline\/index\.html\?/);
  await page.locator("time-line select").first().selectOption({ index: 1 });
  const link = page.locator('[data-part="results"] a[href*="/articles/"]').first();
  await link.waitFor();
  await link.click();
  await page.waitForURL(/articles\/\d+\/index\.html/);
  expect(wrong).toEqual([]);
  await page.close();
});

test("the search finds, completes, narrows, changes the language and leads to what it found", async () => {
  const { page, wrong } = await open("ar/search");
  await page.locator("[name=q]").pressSequentially("تون");
  await page.locator('#search-suggestions [role="option"]').first().waitFor();
  await page.locator("[name=q]").fill("كوريا");
  await page.keyboard.press("Enter");
  await page.locator(".results a").first().waitFor();
  await page.waitForURL(/search\/index\.html\?q=/);
  await page.locator("#search-facets").getByRole("checkbox").first().check({ force: true });
  await page.waitForURL(/search\/index\.html\?q=.*&/);
  await page.locator(".results a").first().waitFor();

  await page.locator('header a[hreflang="en"]').first().click();
  await page.waitForURL(/en\/search\/index\.html\?q=/);
  const found = page.locator(".results a").first();
  await found.click();
  await page.waitForURL(/en\/articles\/\d+\/index\.html\?q=/);
  expect(wrong).toEqual([]);
  await page.close();
});

test("the search answers from every page's line, and an address that holds a question is answered", async () => {
  const { page, wrong } = await open("en/search", "?q=Tunisia");
  await page.locator(".results a").first().waitFor();
  await page.goto(fileOf("en"));
  await page.locator("[name=q]").first().fill("Korea");
  await page.keyboard.press("Enter");
  await page.waitForURL(/en\/search\/index\.html\?q=Korea/);
  await page.locator(".results a").first().click();
  await page.waitForURL(/en\/articles\/\d+\/index\.html\?q=Korea/);
  await page.waitForFunction(() => (CSS.highlights.get("hits")?.size ?? 0) > 0);
  expect(wrong).toEqual([]);
  await page.close();
});

test("the policy holds from a disk: no HTML from anywhere, no inline script, no script of another folder", async () => {
  const { page } = await open("en/articles/003");
  const refused = await page.evaluate(async () => {
    const { sijillDisk } = globalThis as unknown as {
      sijillDisk: { load: (address: string) => Promise<unknown> };
    };
    const tries: Record<string, () => unknown> = {
      html: () => (document.createElement("p").innerHTML = "<b>x</b>"),
      script: () => (document.createElement("script").text = "1"),
      handler: () => {
        document.body.setAttribute("onclick", "1");
      },
      folder: () => sijillDisk.load("../other.js"),
    };
    const found: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
      } catch (error) {
        if (error instanceof TypeError) found.push(name);
      }
    }
    return found;
  });
  expect(refused).toEqual(["html", "script", "handler", "folder"]);
  await page.close();
});

test("what a disk cannot do is said: files are not checked, and nothing is kept offline", async () => {
  const { page } = await open("en/articles/003/raw");
  await page.locator(".check").click();
  await page.getByText(/^Not checked/).waitFor();
  await page.goto(fileOf("en/about/offline"));
  await page.getByText(/^Nothing can be kept for reading offline here/).waitFor();
  await page.close();
});

test("the same site gives the same copy, and a folder of somebody else is left alone", () => {
  build();
  const folder = path.join(lab, "out-from-disk");
  expect(differences(siteHashes(copy), siteHashes(folder))).toEqual([]);
  rmSync(path.join(folder, "_assets"), { recursive: true });
  rmSync(path.join(lab, ".cache/disk-folder"));
  expect(build).toThrow(/out-from-disk has files that are not of a copy/);
  expect(existsSync(path.join(folder, "index.html"))).toBe(true);
}, 300_000);
