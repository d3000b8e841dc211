import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { languages, pageKinds, type PageKind } from "./page-kinds.ts";

const kinds = Object.entries(pageKinds) as [PageKind, string][];

/** Widths of a small phone, of a desktop at 200 % zoom, and of a desktop. */
const widths = [320, 640, 1280];

for (const language of languages) {
  for (const [kind, path] of kinds) {
    test(`${kind} in ${language}: axe finds nothing in any theme or width`, async ({ page }) => {
      test.slow();
      await page.goto(`${language}/${path}`);
      if (kind === "search with results")
        await expect(page.locator(".results a").first()).toBeVisible();
      // The looks of the themes come with the reader's module, which any key wakes.
      await page.keyboard.press("Shift");
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      for (const theme of ["light", "dark", "sepia"]) {
        await page.evaluate((name) => {
          document.documentElement.dataset["theme"] = name;
        }, theme);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${width} px: the page scrolls sideways`).toBeLessThanOrEqual(0);
          if (width === 640) continue;
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
          expect(found, `${theme}, ${width} px`).toEqual([]);
        }
      }
    });
  }
}

for (const language of languages) {
  for (const theme of ["light", "dark", "sepia"]) {
    test(`what opens on a page in ${language}: axe finds nothing in ${theme}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 800 });
      await page.addInitScript((name) => {
        localStorage.setItem("sijill", JSON.stringify({ theme: name }));
      }, theme);
      const check = async (what: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        expect(found, what).toEqual([]);
      };
      await page.goto(`${language}/${pageKinds.article}`);
      await page.locator(".text p > a").first().hover();
      await expect(page.locator("#mention-card")).toBeVisible();
      await check("card");
      await page.locator("details").first().click();
      await check("evidence");
      await page.locator("#settings").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await check("switches");
      await page.goto(`${language}/${pageKinds["parallel reading"]}`);
      await page.locator("#p2 .figure").click();
      await check("a paragraph that the address names");
      await page.goto(`${language}/${pageKinds.timeline}?country=TN`);
      await expect(page.locator('[data-part="results"] li').first()).toBeVisible();
      await page.locator('[data-part="picture"]').focus();
      await page.keyboard.press("Home");
      await expect(page.locator('[data-part="card"]')).toBeVisible();
      await check("a chosen event and what a filter leaves");
    });
  }
}
