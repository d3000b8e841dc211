import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { said, test } from "./desk-test.ts";

/** The texts of all records, and of the list of rejected names. */
function written(contentDir: string): string {
  const folder = path.join(contentDir, "authorities");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => said(path.join(folder, file)))
    .join("\n---\n");
}

const name = (page: Page) => page.locator(".name-card h2");

test("names are accepted, rejected and taken back by keys", async ({ page, desk }) => {
  await desk.open(page, "ar/names");
  const before = written(desk.contentDir);
  const first = await name(page).innerText();
  await page.keyboard.press("0");
  await page.keyboard.press("Enter");
  await expect(name(page)).not.toHaveText(first);
  await expect.poll(() => written(desk.contentDir)).toContain(`ar: ${first}`);
  expect(written(desk.contentDir)).toContain("ليلى المنصوري");

  const second = await name(page).innerText();
  await page.keyboard.press("x");
  await expect(name(page)).not.toHaveText(second);
  const rejected = path.join(desk.contentDir, "authorities/rejected.yaml");
  await expect.poll(() => existsSync(rejected) && said(rejected)).toContain(second);

  await page.keyboard.press("u");
  await expect(page.locator(".name-list")).toContainText(second);
  await page.keyboard.press("u");
  await expect(page.locator(".name-list")).toContainText(first);
  await expect.poll(() => written(desk.contentDir)).toBe(before);
});

test("a name is given another type and an English name of one's own", async ({ page, desk }) => {
  await desk.open(page, "en/names");
  const first = await name(page).innerText();
  await page.keyboard.press("e");
  await expect(page.getByRole("radio", { name: /^Event/ })).toBeChecked();
  await page.keyboard.press("w");
  await page.keyboard.type("A name of its own");
  await page.keyboard.press("Enter");
  await expect(name(page)).not.toHaveText(first);
  await expect.poll(() => written(desk.contentDir)).toContain("en: A name of its own");
  expect(readdirSync(path.join(desk.contentDir, "authorities/event")).join()).toContain(
    "a-name-of-its-own",
  );
});

test("a name is merged into a record, found by its English name", async ({ page, desk }) => {
  await desk.open(page, "en/names");
  const first = await name(page).innerText();
  await page.keyboard.press("m");
  const field = page.getByRole("combobox", { name: "Into" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Kais Saied");
  await expect(page.getByRole("option", { name: /^قيس سعيّد/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(name(page)).not.toHaveText(first);
  const record = path.join(desk.contentDir, "authorities/person/kais-saied.yaml");
  await expect.poll(() => said(record)).toContain(first);
});

test("a decided name can be opened again", async ({ page, desk }) => {
  await desk.open(page, "ar/names");
  const first = await name(page).innerText();
  await page.keyboard.press("x");
  await expect(name(page)).not.toHaveText(first);
  await page.getByRole("link", { name: "بُتَّ فيها" }).click();
  await page.getByRole("button", { name: `إعادة النظر في \u2068${first}\u2069` }).click();
  await page.getByRole("link", { name: "تنتظر القرار", exact: true }).click();
  await expect(page.locator(".name-list")).toContainText(first);
});
