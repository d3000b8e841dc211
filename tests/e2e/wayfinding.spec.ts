import { expect, test } from "@playwright/test";
import { stringsFor } from "../../lib/strings/strings-for.ts";
import { languages } from "./page-kinds.ts";

for (const language of languages) {
  test.describe(`finding one's way without scripts, in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("every section of the menu has something in it", async ({ page }) => {
      await page.goto(`${language}/`);
      const links = page.locator(".menu a");
      const addresses = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute("href")),
      );
      expect(addresses.length).toBeGreaterThan(3);
      for (const address of addresses) {
        await page.goto(address ?? "");
        await expect(
          page.locator(".ledger > li, .entries > li, .index li, .tl-item").first(),
        ).toBeVisible();
        await expect(page.locator('.menu [aria-current="true"]')).toHaveCount(1);
      }
    });

    for (const width of [320, 390, 1280]) {
      test(`the head is one row and its menu complete at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${language}/articles/003/`);
        const head = await page.locator(".head").boundingBox();
        expect(head?.height).toBeLessThanOrEqual(width < 960 ? 56 : 64);
        await page.locator(".menu summary").click();
        const shown = new Set<string | null>();
        for (const link of await page.locator(".head nav a:visible").all()) {
          const box = await link.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
          expect(shown).not.toContain(await link.getAttribute("href"));
          shown.add(await link.getAttribute("href"));
        }
        expect(shown.size).toBe(7);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }

    test("a long name takes no second row", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${language}/articles/003/`);
      const name = page.locator(".head .name");
      for (const length of ["middle", "long"]) {
        await name.evaluate((element, words) => {
          element.setAttribute("class", `name name-${words}`);
          element.textContent = "أرشيف التعاون الحكومي ".repeat(words === "long" ? 3 : 1);
        }, length);
        expect((await page.locator(".head").boundingBox())?.height).toBeLessThanOrEqual(56);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    });

    test("the archive's name stands once at the head of its home, and everywhere leads there", async ({
      page,
    }) => {
      await page.goto(`${language}/`);
      const name = await page.locator("h1").innerText();
      await expect(page.locator(".head .name")).toHaveCount(0);
      await page.goto(`${language}/about/`);
      await expect(page.locator(".head .name")).toHaveText(name);
      await expect(page.locator(".head .name")).toHaveAttribute(
        "href",
        new RegExp(`/${language}/$`),
      );
    });

    test("the about page says what is counted, and the foot leads to the software", async ({
      page,
    }) => {
      await page.goto(`${language}/`);
      await page.locator(`.foot a[href$="/about/#software"]`).click();
      await expect(page.locator("#software")).toBeInViewport();
      const { about } = stringsFor(language);
      const facts = page.locator(".facts");
      await expect(facts).toContainText(
        about.facts.someTranslations.replace("{n}", "2").replace("{total}", "2"),
      );
      await expect(page.getByText(about.translation.none)).toHaveCount(0);
      const articles = page.locator(`.figures a[href$="/${language}/articles/"]`);
      await articles.click();
      await expect(page.locator(".ledger > li")).toHaveCount(2);
    });

    test("dates of publication lead to the articles of their year", async ({ page }) => {
      await page.goto(`${language}/articles/`);
      await page.locator(`main a[href$="/${language}/years/"]`).click();
      await page.locator(`main a[href$="/years/2022/"]`).click();
      await expect(page.locator(".ledger > li")).toHaveCount(1);
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(/\/years\/2023\/$/);
    });
  });

  test(`a search asks for names only where it shows them, in ${language}`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${language}/search/?q=Korea`);
    await expect(page.locator("#search-facets fieldset").first()).toBeVisible();
    const labels = asked.filter((path) => path.includes("/labels-"));
    expect(labels.map((path) => path.replace(/^.*\//, ""))).toEqual([`labels-${language}.json`]);
    expect(asked.some((path) => path.includes("/names/"))).toBe(false);
    await page.goto(`${language}/search/?q=${encodeURIComponent("country:تونس")}`);
    await expect(page.locator(".results h2 a")).toHaveCount(1);
    expect(asked.some((path) => path.includes("/names/"))).toBe(true);
  });
}
