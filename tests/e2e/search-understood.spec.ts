import { expect, test, type Page } from "@playwright/test";

const open = (page: Page, address: string) => page.goto(address, { waitUntil: "networkidle" });
const chips = (page: Page) => page.locator(".chips li");
const results = (page: Page) => page.locator(".results h2 a");
/** What the address of the page asks for. */
const asked = (page: Page) => new URL(page.url()).searchParams;
const search = (language: string, text: string) =>
  `${language}/search/?q=${encodeURIComponent(text)}`;

test("a date is understood in either language, until it is taken off", async ({ page }) => {
  for (const text of ["2022", "٢٠٢٢", "أبريل 2022", "April 2022", "نيسان 2022"]) {
    await open(page, search("ar", text));
    await expect(chips(page)).toHaveText(/التاريخ/);
    await expect(page.locator('.results a[href*="/003/"]').first()).toBeVisible();
  }
  await open(page, search("en", "2022"));
  await expect(chips(page)).toHaveText(/Date\s+2022/);
  await page.getByRole("link", { name: "Search for 2022 as plain words" }).click();
  await expect(page.locator("#q")).toHaveValue('"2022"');
  await expect(chips(page)).toHaveCount(0);
  await expect(results(page)).toHaveCount(0);
  expect(asked(page).get("q")).toBe('"2022"');
});

test("what a date finds is what its counts say", async ({ page }) => {
  await open(page, search("en", "from 2020 to 2023"));
  await expect(results(page)).toHaveCount(2);
  await expect(page.locator(".years li")).toHaveText([/2022\s*1/, /2023\s*1/]);
  await page.locator(".years a", { hasText: "2022" }).click();
  await expect(results(page)).toHaveCount(1);
  await expect(chips(page)).toHaveText([/Published\s+2022/, /Date\s+2020–2023/]);
});

test("a date without an article that has the other words is given up, and said", async ({
  page,
}) => {
  await open(page, search("en", "Korea 1999"));
  await expect(page.locator(".notice")).toContainText("No article from 1999");
  await expect(page.locator(".chips s")).toHaveText("1999");
  await expect(results(page)).toHaveCount(2);
});

test("fields become parameters, ticked where they are offered, and are taken off", async ({
  page,
}) => {
  await open(page, search("ar", "بلد:تونس الحكومة لغة:إنجليزية سنة:2022..2023 -country:AE"));
  await expect(chips(page)).toHaveText([
    /البلد\s+تونس/,
    /لغة النص\s+الإنجليزية/,
    /سنة النشر\s+2022–2023/,
    /البلد\s+ما عدا الإمارات/,
  ]);
  expect(Object.fromEntries(asked(page))).toEqual({
    ...{ q: "الحكومة -country:AE", country: "TN", in: "en", from: "2022", to: "2023" },
  });
  await expect(page.locator('#search-facets input[name="country"]:checked')).toHaveCount(1);
  await page.getByRole("link", { name: "ألغِ تونس", exact: true }).click();
  await expect(chips(page)).toHaveCount(3);
  expect(asked(page).has("country")).toBe(false);
  await page.getByRole("link", { name: "ألغِ ما عدا" }).click();
  await expect(page.locator("#q")).toHaveValue("الحكومة");
  await expect(results(page)).toHaveCount(2);
});

test("all that narrows a search is taken off at once", async ({ page }) => {
  await open(page, search("en", "government country:KR year:2022..2023 -person:Saied"));
  await expect(chips(page)).toHaveCount(3);
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page.locator("#q")).toHaveValue("government");
  await expect(chips(page)).toHaveCount(0);
  expect(Object.fromEntries(asked(page))).toEqual({ q: "government" });
});

test("an unknown value is named, and leads to the nearest", async ({ page }) => {
  await open(page, search("en", "minister country:Tunsia"));
  await expect(page.getByRole("status")).toContainText(
    "“Tunsia” does not occur in this spelling under “Country”",
  );
  await page.locator(".notice a", { hasText: "Tunisia" }).click();
  await expect(results(page)).toHaveCount(1);
  expect(Object.fromEntries(asked(page))).toEqual({ q: "minister", country: "TN" });
});

test("the other language takes up the same search, in its own words", async ({ page }) => {
  await open(page, search("ar", "كوريا 2022 نوع:حدث"));
  await expect(chips(page)).toHaveText([/يتناول\s+ما حدث/, /التاريخ\s+2022/]);
  const found = await results(page).count();
  expect(found).toBeGreaterThan(0);
  await page.locator(".tools a[lang]").click();
  await expect(page).toHaveURL(/\/en\/search\//);
  await expect(chips(page)).toHaveText([/Reports\s+what happened/, /Date\s+2022/]);
  await expect(page.locator("#q")).toHaveValue("كوريا 2022");
  await expect(results(page)).toHaveCount(found);
  await page.locator("#q").fill("Tunisia");
  await expect(page.locator(".tools a[lang]")).toHaveAttribute("href", /q=Tunisia&kind=happening/);
});
