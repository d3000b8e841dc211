import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { languages } from "./page-kinds.ts";

const status = (page: Page) => page.getByRole("status");
const results = (page: Page) => page.locator(".results h2 a");
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

for (const language of languages) {
  test(`what the start page offers finds something, in ${language}`, async ({ page }) => {
    test.slow();
    await page.goto(`${language}/search/`);
    const links = page.locator('#search-browse a[href^="?"]');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(addresses.length).toBeGreaterThan(12);
    for (const address of addresses) {
      await page.goto(`${language}/search/${address}`);
      await expect(status(page), address ?? "").not.toBeEmpty();
      // What leaves articles out, or asks for those that only mention a country, may leave none of two.
      if (/-|mentions|%D9%8A%D8%B0%D9%83%D8%B1|%22\d+%22/.test(address ?? "")) continue;
      await expect(results(page).first(), address ?? "").toBeVisible();
    }
  });

  test(`on a phone the filters are a sheet that leads back to the results, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${language}/search/?country=KR`, { waitUntil: "networkidle" });
    await expect(page.locator("#search-facets")).toBeHidden();
    const button = page.locator("#search-filter");
    await expect(button).toContainText("1");
    await button.click();
    const sheet = page.getByRole("dialog");
    await expect(sheet).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await sheet.locator('input[name="country"][value="KR"]').click();
    await expect(page).not.toHaveURL(/country=KR/);
    await page.goBack();
    await sheet.locator(".strip a", { hasText: "2022" }).click();
    await expect(page.locator("#search-show")).toContainText(
      language === "ar" ? "اعرض النتيجة" : "Show the result",
    );
    await page.locator("#search-show").click();
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await expect(button).toContainText("2");
    await expect(results(page)).toHaveCount(1);
    // The same filters stand beside the results where there is room.
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator(".found #search-facets")).toBeVisible();
  });
}

test("years are drawn over, or written, to narrow the results", async ({ page }) => {
  await page.goto("ar/search/?country=KR", { waitUntil: "networkidle" });
  const bars = page.locator("#search-facets .strip li");
  const [first, last] = [await bars.nth(0).boundingBox(), await bars.nth(1).boundingBox()];
  if (!first || !last) throw new Error("no bars");
  await page.mouse.move(last.x + 10, last.y + 50);
  await page.mouse.down();
  await page.mouse.move(first.x + 10, first.y + 50, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2022&to=2023/);
  await page.getByLabel("من سنة").fill("2023");
  await page.getByLabel("من سنة").press("Enter");
  await expect(results(page)).toHaveCount(1);
  expect(asked(page)).toEqual({ country: "KR", from: "2023", to: "2023" });
});

test("what only one article has is folded, and chosen there", async ({ page }) => {
  await page.goto("en/search/?q=korea");
  const summary = page.locator("#search-facets summary", { hasText: "In one article only" });
  const person = page.locator('#search-facets input[name="person"][value="kais-saied"]');
  await expect(summary).toHaveText(/\(\d\d\)/);
  await expect(person).toBeHidden();
  await summary.click();
  await person.click();
  await expect(page).toHaveURL(/person=kais-saied/);
  await expect(results(page)).toHaveCount(1);
});
