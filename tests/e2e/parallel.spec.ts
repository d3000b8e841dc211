import { expect, test } from "@playwright/test";
import { readerStrings } from "../../lib/strings/reader-strings.ts";
import { languages } from "./page-kinds.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`both languages side by side, with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const language of languages) {
      const other = language === "ar" ? "en" : "ar";

      test(`paragraphs stand beside each other, in ${language}`, async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(`${language}/articles/003/parallel/#p7`);
        await expect(page.locator("#p7")).toBeInViewport();
        const rows = page.locator('section[id^="p"]');
        await expect(rows).toHaveCount(13);
        for (const row of await rows.all()) {
          // Measured at once: the page may still be scrolling to its anchor.
          const [own, beside] = await row.evaluate(
            (element, langs) =>
              langs.map((lang) => {
                const text = element.querySelector(`p[lang="${lang}"]`);
                const { x, y, width } = text?.getBoundingClientRect() ?? new DOMRect();
                return { x, y, width };
              }),
            [language, other],
          );
          expect(own?.y).toBe(beside?.y);
          expect(own?.width).toBeCloseTo(beside?.width ?? 0, 0);
          expect(own?.width).toBeGreaterThan(100);
          // The page's own language comes first in its direction.
          const distance = (beside?.x ?? 0) - (own?.x ?? 0);
          expect(language === "ar" ? -distance : distance).toBeGreaterThan(100);
        }
        await expect(page.locator('#p1 p[lang="ar"]')).toHaveAttribute("dir", "rtl");
        await expect(page.locator('#p1 p[lang="en"]')).toHaveAttribute("dir", "ltr");
      });

      test(`on a phone each paragraph stands above its twin, which is set smaller, in ${language}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(`${language}/articles/003/parallel/`);
        for (const n of [1, 2, 13]) {
          const [own, twin] = [language, other].map((lang) =>
            page.locator(`#p${n} p[lang="${lang}"]`),
          );
          const [above, beneath] = [await own?.boundingBox(), await twin?.boundingBox()];
          expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(beneath?.y ?? 0);
        }
        const size = (lang: string) =>
          page
            .locator(`#p1 p[lang="${lang}"]`)
            .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
        const twin = await size(other);
        await page.goto(`${other}/articles/003/parallel/`);
        expect(twin).toBeLessThan(await size(other));
      });

      test(`one control leads to each way of reading, in ${language}`, async ({ page }) => {
        await page.goto(`${language}/articles/003/`);
        const ways = page.locator(".segments a");
        await expect(ways).toHaveCount(3);
        await expect(page.locator(".segments [aria-current]")).toHaveAttribute("lang", language);
        await ways.last().click();
        await expect(page).toHaveURL(new RegExp(`/${language}/articles/003/parallel/$`));
        await expect(page.locator(".segments [aria-current]")).toHaveAttribute(
          "href",
          new RegExp(`/${language}/articles/003/parallel/$`),
        );
        await page.locator(`.segments a[lang="${other}"]`).click();
        await expect(page.locator("html")).toHaveAttribute("lang", other);
      });
    }
  });
}

for (const language of languages) {
  test(`the layout that a reader chooses is remembered, in ${language}`, async ({ page }) => {
    const words = readerStrings[language];
    const single = new RegExp(`/${language}/articles/000/(?:\\?single)?$`);
    const parallel = new RegExp(`/${language}/articles/000/parallel/$`);
    await page.goto(`${language}/articles/003/`);
    await page.locator("#settings").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words.layouts.parallel).check();
    await page.keyboard.press("Escape");
    await page.goto(`${language}/articles/000/`);
    await expect(page).toHaveURL(parallel);
    // The way to one language is still there, for this once.
    await page.locator(`a[href$="/${language}/articles/000/?single"]`).click();
    await expect(page).toHaveURL(single);
    await page.locator("#settings").click();
    await dialog.getByLabel(words.layouts.single).check();
    await page.goto(`${language}/articles/000/`);
    await expect(page).toHaveURL(single);
  });
}
