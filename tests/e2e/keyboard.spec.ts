import { expect, test } from "@playwright/test";
import { stringsFor } from "../../lib/strings/strings-for.ts";
import { languages, pageKinds } from "./page-kinds.ts";

const kinds = Object.entries(pageKinds).filter(([kind]) => kind !== "search with results");

for (const language of languages) {
  for (const keys of ["/", "Control+k", "Meta+k"]) {
    test(`${keys} opens the search from every kind of page, in ${language}`, async ({ page }) => {
      test.slow();
      for (const [kind, path] of kinds) {
        await page.goto(`${language}/${path}`);
        await page.keyboard.press(keys);
        if (!["home", "search"].includes(kind)) await expect(page).toHaveURL(/\/search\/#q$/);
        await expect(page.locator("#q"), kind).toBeFocused();
        await page.keyboard.type("Korea");
        await expect(page.locator("#q"), kind).toHaveValue("Korea");
      }
    });
  }

  test(`the first Tab offers the way to the text, in ${language}`, async ({ page }) => {
    for (const [kind, path] of kinds) {
      await page.goto(`${language}/${path}`);
      // The search page puts the reader into its box; an address that does not exist has nothing to skip.
      if (["search", "not found"].includes(kind)) continue;
      await page.keyboard.press("Tab");
      const skip = page.locator("a.skip");
      await expect(skip, kind).toBeFocused();
      await expect(skip, kind).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.locator("main"), kind).toBeFocused();
    }
  });

  test(`the menu opens by key and closes by Escape, a press or a step beside it, in ${language}`, async ({
    page,
  }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${language}/articles/003/`);
      const sign = page.locator(".menu summary");
      const last = page.locator(`.menu a[href$="/${language}/events/"]`);
      await sign.focus();
      await page.keyboard.press("Enter");
      await expect(last).toBeVisible();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      await expect(last).toBeHidden();
      await expect(sign).toBeFocused();
      await page.keyboard.press("Enter");
      await last.focus();
      await page.mouse.click(4, 700);
      await expect(last).toBeHidden();
      await sign.click();
      await expect(last).toBeVisible();
      await page.locator("main a").first().focus();
      await expect(last).toBeHidden();
    }
  });

  test(`j, k and arrows walk through the results, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/search/?country=KR`);
    const links = page.locator(".results h2 a");
    await expect(links).toHaveCount(2);
    await page.keyboard.press("j");
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press("j");
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press("k");
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(links.nth(0)).toBeFocused();
    const address = await links.nth(0).getAttribute("href");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${address?.split("?")[0]}`));
  });

  test(`the page of keys names all of them, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/keys/`);
    for (const key of ["/", "Ctrl", "j", "k", "Enter", "Esc", "Tab"]) {
      await expect(page.locator("kbd").getByText(key, { exact: true }).first()).toBeVisible();
    }
    await expect(page.locator("main")).toContainText(stringsFor(language).timelinePage.island.keys);
  });

  test(`a journey by keys alone: from the home to a paragraph and back, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    const link = page.locator(`main a[href$="/${language}/countries/tn/"]`).first();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/countries\/tn\/$/);
    await page.locator(`a[href$="/countries/tn/timeline/"]`).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/countries\/tn\/timeline\/$/);
    await page.locator('.tl-item a[href*="#p"]').first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/articles\/003\/#p\d+$/);
    const there = page.url();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/countries\/tn\/$/);
    await page.goForward();
    await page.goForward();
    await expect(page).toHaveURL(there);
  });
}

test("j and k are the same keys under an Arabic layout", async ({ page }) => {
  await page.goto("ar/search/?country=KR");
  const links = page.locator(".results h2 a");
  await expect(links).toHaveCount(2);
  const press = (key: string, code: string) =>
    page.evaluate(
      (init) =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true })),
      { key, code },
    );
  await press("ت", "KeyJ");
  await press("ت", "KeyJ");
  await expect(links.nth(1)).toBeFocused();
  await press("ن", "KeyK");
  await expect(links.nth(0)).toBeFocused();
});
