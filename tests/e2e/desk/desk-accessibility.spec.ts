import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { languages } from "../page-kinds.ts";
import { test } from "./desk-test.ts";

const views = {
  start: "",
  queue: "queue/source",
  article: "article/003?queue=source",
  names: "names",
  "decided names": "names?state=decided",
  translation: "translation/003?queue=review",
};

async function check(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
  expect(found, what).toEqual([]);
}

for (const language of languages) {
  for (const theme of ["light", "dark"] as const) {
    test(`the desk in ${language}, ${theme}: axe finds nothing in any view`, async ({
      page,
      desk,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme });
      for (const [view, place] of Object.entries(views)) {
        await desk.open(page, `${language}/${place}`);
        await page.locator("main :is(li, .lead)").first().waitFor();
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${view}, ${width} px: the page scrolls sideways`).toBeLessThanOrEqual(
            0,
          );
          await check(page, `${view}, ${width} px`);
        }
      }
    });
  }

  test(`what opens on the desk in ${language}: axe finds nothing`, async ({ page, desk }) => {
    test.slow();
    await desk.open(page, `${language}/article/003`);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await check(page, "keys");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    await check(page, "a value that is corrected");
    await desk.open(page, `${language}/names`);
    await page.locator(".name-card").waitFor();
    await page.keyboard.press("m");
    await expect(page.getByRole("dialog")).toBeVisible();
    await check(page, "merging");
  });
}
