import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { said, test } from "./desk-test.ts";

test("a headline alone is a translation, with a name put in by a key", async ({ page, desk }) => {
  const folder = path.join(desk.contentDir, "translations/003");
  rmSync(folder, { recursive: true });
  await desk.open(page, "ar/translation/003");
  const headline = page.getByRole("textbox", { name: "بالإنجليزية: العنوان" });
  await headline.fill("A minister visits");
  await page.getByRole("textbox", { name: "بالإنجليزية: الفقرة 3" }).focus();
  await page.keyboard.press("Alt+1");
  await expect(page.getByText("تغييران لم يُحفظا")).toBeVisible();
  await page.getByRole("textbox", { name: "بالإنجليزية: الفقرة 3" }).fill("");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("كل شيء محفوظ.")).toBeVisible();
  const written = said(path.join(folder, "en.md"));
  expect(written).toContain("title: A minister visits");
  expect(written).not.toContain("Ministry");
  await page.reload();
  await expect(headline).toHaveValue("A minister visits");
});

test("a paragraph is reviewed by a key, and what was typed outlives a reload", async ({
  page,
  desk,
}) => {
  const file = path.join(desk.contentDir, "translations/003/en.md");
  const before = readFileSync(file, "utf8");
  await desk.open(page, "en/translation/003");
  const first = page.getByRole("textbox", { name: "English: Paragraph 1", exact: true });
  await first.fill("The minister came.");
  const state = page.getByRole("combobox", { name: "State: Paragraph 1", exact: true });
  await expect(state).toHaveValue("draft");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(first).toHaveValue("The minister came.");
  expect(readFileSync(file, "utf8")).toBe(before);
  await first.focus();
  await page.keyboard.press("Control+Enter");
  await expect(state).toHaveValue("reviewed");
  await expect(page.getByRole("textbox", { name: "English: Paragraph 2" })).toBeFocused();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Everything is saved.")).toBeVisible();
  expect(readFileSync(file, "utf8")).toContain("The minister came.");
});

test("what was typed upon another text than the file has now is shown beside it, and replaces nothing unasked", async ({
  page,
  desk,
}) => {
  const file = path.join(desk.contentDir, "translations/003/en.md");
  await desk.open(page, "en/translation/003");
  const first = page.getByRole("textbox", { name: "English: Paragraph 1", exact: true });
  await first.fill("The minister came.");
  const changed = `${readFileSync(file, "utf8")}<!-- somebody else was here -->\n`;
  writeFileSync(file, changed);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(first).toHaveValue("The minister came.");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("dialog")).toContainText("somebody else was here");
  expect(readFileSync(file, "utf8")).toBe(changed);
});
