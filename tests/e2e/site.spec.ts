import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { languages, pageKinds } from "./page-kinds.ts";

const indexed = Object.entries(pageKinds).filter(
  ([kind]) => !["not found", "search with results"].includes(kind),
);

for (const [kind, path] of indexed) {
  test(`${kind}: canonical and reciprocal language links`, async ({ page }) => {
    const links = async (language: string) => {
      await page.goto(`${language}/${path}`);
      const read = (selector: string) => page.locator(selector).getAttribute("href");
      expect(await page.title()).not.toBe("");
      await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /.{20,}/);
      return {
        canonical: await read('link[rel="canonical"]'),
        ar: await read('link[rel="alternate"][hreflang="ar"]'),
        en: await read('link[rel="alternate"][hreflang="en"]'),
      };
    };
    const arabic = await links("ar");
    const english = await links("en");
    expect(english.ar).toBe(arabic.ar);
    expect(arabic.en).toBe(english.en);
    // Other views of an article point to the article itself.
    const own = (address: string | null) => address?.replace(/(?:parallel|raw|cite)\/$/, "");
    expect(arabic.canonical).toBe(own(arabic.ar));
    expect(english.canonical).toBe(own(english.en));
  });
}

for (const language of languages) {
  test(`the ${language} feed keeps a month a month`, async ({ request }) => {
    const response = await request.get(`${language}/feed.xml`);
    expect(response.status()).toBe(200);
    const xml = await response.text();
    expect(xml).toContain("<dcterms:issued>2022-04</dcterms:issued>");
    expect(xml).not.toContain("2022-04-01");
  });

  test(`an unknown address answers 404 in ${language}`, async ({ page }) => {
    const response = await page.goto(`${language}/articles/nobody/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator(`a[href$="/${language}/"]`).first()).toBeVisible();
  });
}

test("no two pages say the same of themselves", () => {
  const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../out");
  const said = new Map<string, string>();
  for (const file of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("index.html")) continue;
    const html = readFileSync(path.join(out, file), "utf8");
    const description = /<meta [^>]*name="description" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(said.get(description), `${file}: ${description}`).toBeUndefined();
    said.set(description, file);
  }
  expect(said.size).toBeGreaterThan(100);
});

test("sitemap and robots name the site's pages", async ({ request }) => {
  const robots = await (await request.get("robots.txt")).text();
  const sitemap = /Sitemap: (\S+)/.exec(robots)?.[1] ?? "";
  expect(sitemap).toContain("sitemap");
  const index = await (await request.get(new URL(sitemap).pathname.replace(/^\//, ""))).text();
  expect(index).toMatch(/<(?:sitemapindex|urlset)/);
});

test("no page asks anything of another host, nor runs React", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? "").origin)
      foreign.push(request.url());
  });
  for (const path of Object.values(pageKinds)) {
    await page.goto(`ar/${path}`);
    expect(await page.content()).not.toMatch(/__next_f|_next\/static\/chunks/);
  }
  expect(foreign).toEqual([]);
});

test("the root lets the reader choose a language", async ({ page }) => {
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("lang", /ar|en/);
  await expect(page.locator('a[href$="/ar/"]').first()).toBeVisible();
  await page.locator('a[href$="/en/"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
