import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { bareContent, bareText } from "../../scripts/bench/pages/bare-text.ts";
import { budgets } from "./budgets.ts";
import { languages, pageKinds } from "./page-kinds.ts";

const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../out");
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Every page of the built site: file below out/ → HTML. */
const pages = new Map(
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => [file, readFileSync(path.join(out, file), "utf8")]),
);

/** Text of the inline scripts of a page; data blocks are not scripts. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? "",
  );
}

test("the site has pages to weigh", () => {
  expect(pages.size).toBeGreaterThan(20);
});

test("no page carries anything of Next or React", () => {
  for (const [file, html] of pages) {
    expect(html, file).not.toMatch(/\/_next\/|__next_f|<!--|<template id="B:/);
  }
});

test("no page is heavier than its budget", () => {
  for (const [file, html] of pages) {
    if (/parallel|timeline|countries\/index|\/raw\//.test(file)) continue;
    const pictured = /^\w\w\/(?:countries\/\w\w\/)?index\.html$/.test(file);
    const budget = pictured ? budgets.withPictures : budgets.page;
    expect(gzipped(html), file).toBeLessThanOrEqual(budget);
  }
});

/** What a page says, without markup, scripts and styles. */
const textOf = (html: string): string =>
  html.replace(/<(script|style|svg|head)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, "");

test("an article costs little beside its text", () => {
  const articles = [...pages].filter(([file]) => /^\w\w\/articles\/\d+\/index\.html$/.test(file));
  expect(articles.length).toBeGreaterThanOrEqual(4);
  for (const [file, html] of articles) {
    const bare = bareText(html);
    // A bare page without paragraphs would make any page look heavy, and one with few look light.
    expect(bare.match(/<p id=/g)?.length, file).toBeGreaterThanOrEqual(8);
    expect(gzipped(html) - gzipped(bare), file).toBeLessThanOrEqual(budgets.articleBesideText);
    expect(gzipped(html) / gzipped(bare), file).toBeLessThanOrEqual(budgets.articleToBareText);
    const content = bareContent(html);
    expect(content, file).not.toMatch(/class=|<script|<svg/);
    expect(textOf(content), file).toBe(textOf(html));
    expect(gzipped(html) / gzipped(content), file).toBeLessThanOrEqual(
      budgets.articleToBareContent,
    );
  }
});

test("inline scripts are few, short and the same everywhere", () => {
  const all = new Set<string>();
  const styles = new Set<string>();
  for (const [file, html] of pages) {
    const scripts = inlineScripts(html);
    expect(scripts.join("").length, file).toBeLessThanOrEqual(budgets.inlineScript);
    for (const script of scripts) all.add(script);
    for (const match of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
      styles.add(match[1] ?? "");
    }
  }
  expect(all.size).toBeLessThanOrEqual(budgets.distinctInlineScripts);
  expect(styles.size).toBeLessThanOrEqual(budgets.distinctStyles);
});

for (const language of languages) {
  for (const kind of ["article", "article without a stated date"] as const) {
    test(`${language} ${kind}: bytes and requests of a first visit`, async ({ page }) => {
      const sizes = new Map<string, Promise<number>>();
      page.on("requestfinished", (request) => {
        sizes.set(
          request.url(),
          request.sizes().then((size) => size.responseBodySize),
        );
      });
      await page.goto(`${language}/${pageKinds[kind]}`, { waitUntil: "networkidle" });
      const later = [...sizes.keys()].filter((url) => /_assets\/offline\./.test(url));
      expect(later).toHaveLength(1);
      for (const url of later) {
        expect(await sizes.get(url)).toBeLessThanOrEqual(budgets.onceItStands);
        sizes.delete(url);
      }
      const fetched = [...sizes.keys()].filter((url) => !/icon\.svg$/.test(url));
      expect(fetched.length, fetched.join("\n")).toBeLessThanOrEqual(budgets.articleRequests);
      // The browser may have taken Brotli: the page itself counts as every server could send it.
      const html = pages.get(`${language}/${pageKinds[kind]}index.html`) ?? "";
      let total = gzipped(html);
      for (const [url, size] of sizes) {
        // Whether a browser asks for the icon before the page is at rest is chance.
        if (url.endsWith("/icon.svg")) continue;
        if (url !== page.url()) total += await size;
      }
      expect(html).not.toBe("");
      expect(total).toBeLessThanOrEqual(budgets.articleWithFonts);
    });
  }

  for (const [kind, address] of Object.entries(pageKinds)) {
    test(`${language} ${kind}: nothing moves while it loads`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!shift.hadRecentInput) shifts.push(shift.value);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${language}/${address}`, { waitUntil: "networkidle" });
      if (kind === "search with results")
        await expect(page.locator(".results a").first()).toBeVisible();
      const shifts = await page.evaluate(
        () => (window as Window & { shifts?: number[] }).shifts ?? [],
      );
      // Chromium reports shifts smaller than a hundredth of a pixel's worth as noise of rounding.
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.001);
    });
  }

  test(`${language}: the policy lets the page's own scripts run and nothing else`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${language}/${pageKinds.article}`);
    await expect(page.locator("html")).toHaveClass(/\bjs\b/);
    expect(refused).toEqual([]);
    const injected = "<script>document.documentElement.dataset.injected = 'yes'</script></head>";
    await page.route(page.url(), async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("</head>", injected);
      await route.fulfill({ response, body });
    });
    await page.reload();
    await expect(page.locator("html")).toHaveClass(/\bjs\b/);
    await expect(page.locator("html")).not.toHaveAttribute("data-injected", "yes");
    await expect.poll(() => refused.length).toBeGreaterThan(0);
  });
}
