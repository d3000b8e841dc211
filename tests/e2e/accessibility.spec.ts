import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { languages, pageKinds, type PageKind } from "./page-kinds.ts";

const kinds = Object.entries(pageKinds) as [PageKind, string][];

for (const language of languages) {
  for (const theme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      test.describe(`${language}, ${theme}, ${width} px`, () => {
        test.use({ colorScheme: theme, viewport: { width, height: 800 } });
        for (const [kind, path] of kinds) {
          test(kind, async ({ page }) => {
            await page.goto(`${language}/${path}`);
            if (kind === "search with results")
              await expect(page.locator(".results h3 a").first()).toBeVisible();
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
              [],
            );
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow, "the page scrolls sideways").toBeLessThanOrEqual(0);
          });
        }
      });
    }
  }
}
