import { expect, test, type Page } from "@playwright/test";

const box = (page: Page) => page.locator("#q");
const offered = (page: Page) => page.locator('#search-suggestions [role="option"]');
const options = (page: Page, group: string) =>
  page.getByRole("group", { name: group }).getByRole("option");
const card = (page: Page, name: string) => page.getByRole("region", { name });

async function type(page: Page, language: string, text: string): Promise<void> {
  await page.goto(`${language}/search/`);
  await box(page).pressSequentially(text);
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
}

test("what is offered stands in groups that are announced", async ({ page }) => {
  await type(page, "ar", "عهود");
  await expect(page.getByRole("listbox", { name: "اقتراحات" })).toBeVisible();
  await expect(options(page, "الأشخاص")).toHaveText(/عهود/);
  await type(page, "en", "kor");
  await expect(options(page, "Countries")).toHaveText("South Korea");
  await expect(options(page, "Words").first()).toBeVisible();
  const list = (await box(page).getAttribute("aria-controls")) ?? "";
  await expect(page.locator(`#${list}`)).toHaveAttribute("role", "listbox");
});

test("the arrow keys move through all groups, Escape closes, Enter takes", async ({ page }) => {
  await type(page, "en", "kor");
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  const active = async () => (await box(page).getAttribute("aria-activedescendant")) ?? "";
  await box(page).press("ArrowDown");
  await expect(chosen).toHaveText("South Korea");
  expect(await chosen.getAttribute("id")).toBe(await active());
  await box(page).press("ArrowUp");
  await expect(chosen).toHaveText((await offered(page).last().textContent()) ?? "");
  await box(page).press("ArrowDown");
  await expect(chosen).toHaveText("South Korea");
  await box(page).press("Escape");
  await expect(offered(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(box(page)).toHaveValue("kor");
  await expect(box(page)).toBeFocused();
});

test("a record that is taken fills the question and shows its card", async ({ page }) => {
  await type(page, "en", "kor");
  await box(page).press("ArrowDown");
  await box(page).press("Enter");
  await expect(box(page)).toHaveValue("South Korea");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(page).toHaveURL(/q=South\+Korea/);
  await expect(card(page, "South Korea")).toContainText("كوريا الجنوبية");
  await expect(card(page, "South Korea")).toContainText("2 articles");
  // Two years are said; only three and more are drawn.
  await expect(card(page, "South Korea")).toContainText("2022 to 2023");
  // The card lies on a tint of its own.
  await expect(card(page, "South Korea")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await card(page, "South Korea").getByRole("link", { name: "South Korea" }).click();
  await expect(page).toHaveURL(/\/en\/countries\/kr\//);
});

test("a person is shown by any spelling of the name, above the articles", async ({ page }) => {
  for (const name of ["قيس سعيد", "kais saied"]) {
    await page.goto(`ar/search/?q=${encodeURIComponent(name)}`);
    await expect(card(page, "قيس سعيّد")).toContainText("رئيس الجمهورية");
    await expect(page.locator('.results a[href*="/003/"]').first()).toBeVisible();
  }
  await page.goto(`ar/search/?q=${encodeURIComponent("رئيس تونس قيس")}`);
  await expect(page.locator(".results a").first()).toBeVisible();
  await expect(page.locator(".cards section")).toHaveCount(0);
});

test("the last searches are offered in an empty box, and are forgotten on request", async ({
  page,
}) => {
  await type(page, "en", "Tunisia");
  await box(page).press("Enter");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(page.locator(".results a").first()).toBeVisible();
  await page.goto("en/search/");
  await box(page).focus();
  await expect(options(page, "Your recent searches")).toHaveText("Tunisia");
  await page
    .locator("#search-suggestions")
    .getByRole("button", { name: "Clear recent searches" })
    .dispatchEvent("mousedown");
  await expect(offered(page)).toHaveCount(0);
});

test("the last searches stand on the start page, lead to their answers, and are forgotten", async ({
  page,
}) => {
  await page.goto("en/search/?q=Tunisia");
  await expect(page.locator(".results a").first()).toBeVisible();
  await box(page).press("Enter");
  // What remembers it comes with the first turn to the box.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("Tunisia");
  await page.goto("en/search/");
  const recent = page.locator("#search-recent");
  await recent.getByRole("link", { name: "Tunisia" }).click();
  await expect(box(page)).toHaveValue("Tunisia");
  await expect(recent).toBeHidden();
  await page.goBack();
  await recent.getByRole("button", { name: "Clear recent searches" }).click();
  await page.reload();
  await expect(page.getByRole("link", { name: "South Korea" }).first()).toBeVisible();
  await expect(recent.getByRole("link")).toHaveCount(0);
});
