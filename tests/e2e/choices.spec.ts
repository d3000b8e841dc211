import { expect, test, type Page } from "@playwright/test";
import { readerStrings } from "../../lib/strings/reader-strings.ts";

const words = readerStrings.ar;

async function choose(page: Page, label: string): Promise<void> {
  await page.locator("#settings").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(label, { exact: true }).check();
  await page.keyboard.press("Escape");
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test("the looks of a choice are on the device, and need nothing of the site again", async ({
  page,
}) => {
  await page.goto("ar/articles/003/");
  const before = await paper(page);
  await choose(page, words.themes.sepia);
  const chosen = await paper(page);
  expect(chosen).not.toBe(before);
  // Whatever comes of the reader's module now, it does not come in time for the first paint.
  await page.route(/\/_assets\/reader\..*\.js$/, (route) => route.abort());
  await page.goto("ar/timeline/");
  expect(await paper(page)).toBe(chosen);
});

test("styles kept by an earlier version of the site are not used, and are renewed", async ({
  page,
}) => {
  await page.goto("ar/articles/003/");
  await choose(page, words.themes.sepia);
  const chosen = await paper(page);
  await page.evaluate(() => {
    const own = Object.keys(localStorage).find((name) => name.includes("/reader."));
    localStorage.setItem("/_assets/reader.OLD.js", "body{background:red!important}");
    localStorage.removeItem(own ?? "");
  });
  await page.reload();
  await expect.poll(() => paper(page)).toBe(chosen);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("/_assets/reader.OLD.js")))
    .toBeNull();
});

test("digits are drawn as the reader chose, by a face loaded for that alone", async ({ page }) => {
  const faces = new Set<string>();
  page.on("request", (request) => {
    if (/naskh-(?:digits|bare)/.test(request.url())) faces.add(request.url());
  });
  await page.goto("ar/articles/003/", { waitUntil: "networkidle" });
  expect(faces.size).toBe(0);
  await choose(page, words.digitForms.arab);
  await expect.poll(() => faces.size).toBe(1);
  await expect
    .poll(() => page.evaluate(() => document.fonts.check("16px Sijill Digits", "3")))
    .toBe(true);
});
