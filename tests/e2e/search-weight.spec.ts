import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readSettings } from "../../scripts/set-up/settings.ts";
import { budgets } from "./budgets.ts";
import { languages, pageKinds } from "./page-kinds.ts";

const { basePath, outDir } = readSettings();

/** The file of an address, below out/. */
const inSite = (pathname: string): string => pathname.slice(basePath.length + 1);

/** Bytes that the server sends of a file: what was compressed beforehand, where it was. */
function servedSize(file: string): number {
  const compressed = path.join(outDir, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : path.join(outDir, file)).size;
}

for (const language of languages) {
  test(
    `${language}: the search is loaded by readers who turn to it, and is small`,
    { tag: "@files" },
    async ({ page }) => {
      const files = new Set<string>();
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        // Every page loads it once it stands (`budgets.onceItStands`).
        if (/\/_assets\/offline\./.test(pathname)) return;
        if (/\/_search\/|\/_assets\/[^/]+\.js$/.test(pathname)) files.add(inSite(pathname));
      });
      for (const address of ["", pageKinds.article]) {
        await page.goto(`${language}/${address}`, { waitUntil: "networkidle" });
        expect([...files]).toEqual([]);
      }
      await page.goto(`${language}/${pageKinds["search with results"]}`, {
        waitUntil: "networkidle",
      });
      await expect(page.locator(".results a").first()).toBeVisible();
      expect([...files].some((file) => file.includes("worker"))).toBe(true);
      expect([...files].some((file) => file.includes("_search"))).toBe(true);
      const total = [...files].reduce((sum, file) => sum + servedSize(file), 0);
      expect(total).toBeLessThanOrEqual(budgets.search);
    },
  );
}
