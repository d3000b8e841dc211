import { expect, test } from "@playwright/test";
import { stringsFor } from "../../lib/strings/strings-for.ts";

const mark = "(machine translation)";

test("an English list says how far each headline is, and has the Arabic one beneath", async ({
  page,
}) => {
  await page.goto("en/articles/");
  const entries = page.locator(".ledger > li");
  await expect(entries).toHaveCount(2);
  for (const entry of await entries.all()) {
    await expect(entry.locator("h2 a")).not.toContainText(mark);
    await expect(entry).toContainText(mark);
    await expect(entry.locator('bdi[lang="ar"]')).toHaveText(/\p{Script=Arabic}{3}/u);
  }
  await page.goto("ar/articles/");
  await expect(page.locator(".ledger")).not.toContainText(/[A-Za-z]{4}/);
});

test("an English result does so too, and marks the machine's words that were found", async ({
  page,
}) => {
  await page.goto("en/search/?q=procurement");
  const hit = page.locator(".results > li").first();
  await expect(hit.locator('bdi[lang="ar"]')).toHaveText(/\p{Script=Arabic}{3}/u);
  await expect(hit.locator(".passage")).toContainText(mark);
  await page.goto(`ar/search/?q=${encodeURIComponent("الحكومة")}`);
  await expect(page.locator(".results mark").first()).toBeVisible();
  await expect(page.locator(".results")).not.toContainText("آلية");
});

test("an English article says before its text that a machine translated it", async ({ page }) => {
  await page.goto("en/articles/000/");
  await expect(page.locator(".chips summary").first()).toHaveText(
    stringsFor("en").article.quality.machine,
  );
  await page.goto("ar/articles/000/");
  await expect(page.locator("main header")).not.toContainText("آلية");
});
