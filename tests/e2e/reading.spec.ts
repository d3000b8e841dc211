import { expect, test } from "@playwright/test";
import { stringsFor } from "../../lib/strings/strings-for.ts";
import { languages } from "./page-kinds.ts";

const articles = [
  { id: "000", paragraphs: 8, date: { ar: "نحو 2023", en: "about 2023" } },
  { id: "003", paragraphs: 13, date: { ar: "أبريل 2022", en: "April 2022" } },
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`reading with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const language of languages) {
      for (const { id, paragraphs, date } of articles) {
        test(`article ${id} in ${language}`, async ({ page }) => {
          await page.goto(`${language}/articles/${id}/`);
          const html = page.locator("html");
          await expect(html).toHaveAttribute("lang", language);
          await expect(html).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
          await expect(page.locator('main div[id^="p"] > p')).toHaveCount(paragraphs);
          await expect(page.locator("h1")).toHaveCount(1);
          await expect(page.locator("main")).toContainText(date[language]);
          await expect(page.locator("main")).not.toContainText(/1 أبريل|1 April/);
        });
      }

      test(`from home to an article and its other language, in ${language}`, async ({ page }) => {
        const other = language === "ar" ? "en" : "ar";
        await page.goto(`${language}/`);
        await page.locator(`main a[href$="/${language}/articles/003/"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/${language}/articles/003/$`));
        await page.locator(`a[href$="/${other}/articles/003/"]`).first().click();
        await expect(page.locator("html")).toHaveAttribute("lang", other);
        await expect(page).toHaveURL(new RegExp(`/${other}/articles/003/`));
      });

      test(`from home by country to the article, in ${language}`, async ({ page }) => {
        await page.goto(`${language}/`);
        await page.locator(`a[href$="/${language}/countries/tn/"]`).first().click();
        await expect(page.locator("h1")).toContainText(language === "ar" ? "تونس" : "Tunisia");
        await expect(page.locator(`main a[href*="/articles/003/"]`).first()).toBeVisible();
        await expect(page.locator(`main a[href*="/articles/000/"]`)).toHaveCount(0);
      });

      test(`a paragraph leads to the same paragraph in the other language, from ${language}`, async ({
        page,
      }) => {
        const other = language === "ar" ? "en" : "ar";
        await page.goto(`${language}/articles/003/`);
        const link = page.locator(`a[href$="/${other}/articles/003/#p7"]`);
        // It shows itself to the focus that a tap gives, and to the keyboard.
        await expect(page.locator("#p7 .anchors")).toHaveCSS("opacity", "0");
        await page.locator("#p7 > p").click({ position: { x: 2, y: 2 } });
        await expect(page.locator("#p7 .anchors")).toHaveCSS("opacity", "1");
        await page.mouse.move(0, 0);
        await link.first().focus();
        await expect(page.locator("#p7 .anchors")).toHaveCSS("opacity", "1");
        await link.first().click();
        await expect(page).toHaveURL(new RegExp(`/${other}/articles/003/#p7$`));
        await expect(page.locator("#p7")).toBeInViewport();
      });
    }
  });
}

for (const language of languages) {
  for (const { id } of articles) {
    test(`on a phone the text of ${id} begins in the upper half, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${language}/articles/${id}/`);
      const box = await page.locator("#p1 > p").boundingBox();
      expect(box?.y).toBeLessThan(400);
    });
  }

  test(`a chip tells what it means, without scripts too, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/articles/003/`);
    const { monthOnly } = stringsFor(language).article;
    await expect(page.getByText(monthOnly.note)).toBeHidden();
    await page.getByText(monthOnly.word, { exact: true }).click();
    await expect(page.getByText(monthOnly.note)).toBeVisible();
    await expect(page.getByText("2022-04", { exact: false }).first()).toBeVisible();
  });

  test(`no page of an article names a folder of the archive, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/articles/003/`);
    await expect(page.locator("main")).not.toContainText("content/");
    await page.goto(`${language}/articles/003/raw/`);
    await expect(page.locator("main details", { hasText: "content/editorial/003" })).toHaveCount(1);
  });
}

test("the raw text can be read and downloaded, byte for byte", async ({ page, request }) => {
  await page.goto("en/articles/003/");
  await page.locator('a[href$="/en/articles/003/raw/"]').first().click();
  await expect(page.locator("pre, [data-raw]").first()).toContainText("date 2022-04");
  const href = await page.locator('a[href*="/raw/003_"]').first().getAttribute("href");
  const file = await request.get(href ?? "");
  expect((await file.body()).byteLength).toBe(3657);
});

test("a supplied title and an unreviewed translation say so", async ({ page }) => {
  await page.goto("en/articles/003/");
  await expect(page.locator("main")).toContainText(/supplied/i);
  await expect(page.locator("main")).toContainText(/not.*reviewed|no person has reviewed/i);
  await page.goto("ar/articles/003/");
  await expect(page.locator("main")).toContainText("الأرشيف");
});

test("a reader checks the raw file in the browser, and is told of a changed byte", async ({
  page,
}) => {
  await page.goto("en/articles/003/raw/");
  const check = page.getByRole("button", { name: "Check the file" });
  await check.click();
  await expect(page.locator("#fixity")).toContainText("Intact");
  await page.route("**/raw/*.txt", async (route) => {
    const bytes = await (await route.fetch()).body();
    bytes[0] = 0x23;
    await route.fulfill({ body: bytes });
  });
  await check.click();
  await expect(page.locator("#fixity")).toHaveText(/^Changed: .* [0-9a-f]{64}\.$/);
  await page.route("**/raw/*.txt", (route) => route.abort());
  await check.click();
  await expect(page.locator("#fixity")).toContainText("Not checked");
});
