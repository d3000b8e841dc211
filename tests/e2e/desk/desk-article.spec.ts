import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { said, test } from "./desk-test.ts";

/** The words that are marked as evidence in the raw text. */
function evidence(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("evidence") ?? [])].map((range) => (range as Range).toString()).join(),
  );
}

/** The value of a row, by the words that name it. */
const row = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^${name}`) });

test("a date is corrected by keys, beside its evidence, and taken back", async ({ page, desk }) => {
  const file = path.join(desk.contentDir, "editorial/003.yaml");
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  await desk.open(page, "ar/article/003");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(row(page, "تاريخ النشر")).toBeFocused();
  expect(await evidence(page)).toContain("2022-04");

  await page.keyboard.press("e");
  const field = page.getByRole("textbox", { name: /مثل/ });
  await expect(field).toBeFocused();
  await field.fill("الربيع");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "ليس هذا تاريخًا" })).toBeVisible();
  await field.fill("5 أبريل 2022");
  await page.keyboard.press("Enter");
  await expect(row(page, "تاريخ النشر")).toContainText("2022-04-05");
  await expect(row(page, "تاريخ النشر")).toBeFocused();
  expect(said(file)).toContain("date: 2022-04-05");
  expect(said(file)).toContain("by: ليلى المنصوري");

  await page.keyboard.press("u");
  await expect(row(page, "تاريخ النشر")).not.toContainText("2022-04-05");
  expect(existsSync(file) ? readFileSync(file, "utf8") : null).toBe(before);
});

test("words selected by keys in the raw text become the headline", async ({ page, desk }) => {
  await desk.open(page, "en/article/003");
  await page.locator(".raw-text").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  const chosen = await page.evaluate(() => String(getSelection()).trim());
  expect(chosen.split(" ").length).toBeGreaterThan(1);
  await page.keyboard.press("1");
  await expect(row(page, "Headline")).toContainText(chosen);
  expect(readFileSync(path.join(desk.contentDir, "editorial/003.yaml"), "utf8")).toContain(chosen);
});

test("a file that changed meanwhile is shown beside what was to be written", async ({
  page,
  desk,
}) => {
  const file = path.join(desk.contentDir, "editorial/003.yaml");
  const theirs = 'id: "003"\nauthor: محررة الصفحة\n';
  // The page does not hear that the file changes: as when two write in the same second.
  await page.route("**/api/events*", () => undefined);
  await desk.open(page, "ar/article/003");
  await row(page, "تاريخ النشر").click();
  writeFileSync(file, theirs);
  const correct = async (date: string) => {
    await page.getByRole("button", { name: "تصحيح" }).click();
    await page.getByRole("textbox", { name: /مثل/ }).fill(date);
    await page.keyboard.press("Enter");
  };
  await correct("2022-04-06");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("author: محررة الصفحة");
  await expect(dialog).toContainText("2022-04-06");
  expect(readFileSync(file, "utf8")).toBe(theirs);

  await page.keyboard.press("Escape");
  // What was typed is still there, and can be written knowingly.
  await expect(page.getByRole("textbox", { name: /مثل/ })).toHaveValue("2022-04-06");
  await page.getByRole("button", { name: "حفظ", exact: true }).first().click();
  await dialog.getByRole("button", { name: "كتابة قراري مكانه" }).click();
  await expect(row(page, "تاريخ النشر")).toContainText("2022-04-06");
  expect(said(file)).toContain("date: 2022-04-06");
});

test("a desk that does not answer loses nothing that was typed", async ({ page, desk }) => {
  await desk.open(page, "ar/article/003");
  await row(page, "الكاتب").click();
  await page.getByRole("button", { name: /تدوين|تصحيح/ }).click();
  await page.getByRole("textbox", { name: "كما يُعرض في الموقع" }).fill("سلمى الهادي");
  await page.route("**/api/article", (route) => route.abort());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "انقطع الاتصال" })).toBeVisible();
  await page.unroute("**/api/article");
  await page.reload();
  await row(page, "الكاتب").click();
  await page.getByRole("button", { name: /تدوين|تصحيح/ }).click();
  await expect(page.getByRole("textbox", { name: "كما يُعرض في الموقع" })).toHaveValue(
    "سلمى الهادي",
  );
  await page.keyboard.press("Enter");
  await expect(row(page, "الكاتب")).toContainText("سلمى الهادي");
});

test("the other language is at the same place", async ({ page, desk }) => {
  await desk.open(page, "ar/queue/source?year=2022");
  // J on an Arabic layout.
  await page.evaluate(() => {
    const key = new KeyboardEvent("keydown", { key: "ت", code: "KeyJ", bubbles: true });
    document.body.dispatchEvent(key);
  });
  await expect(page.locator(".desk-queue a").first()).toBeFocused();
  await page.getByRole("link", { name: "English" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Without a known source" }),
  ).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("combobox", { name: "Year" })).toHaveValue("2022");
});
