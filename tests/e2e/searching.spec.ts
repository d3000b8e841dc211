import { expect, test, type Page } from "@playwright/test";
import { budgets } from "./budgets.ts";
import { languages } from "./page-kinds.ts";

/** Ids of the articles that the results name, in their order. */
async function found(page: Page): Promise<string[]> {
  const links = page.locator(".results h2 a");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  return addresses.map((address) => /articles\/([^/]+)\//.exec(address ?? "")?.[1] ?? "");
}

const status = (page: Page) => page.getByRole("status");

const questions: readonly (readonly [query: string, first: string])[] = [
  ["الحكومه الرقميه", "003"],
  ["الحكومة الرقمية", "003"],
  ["حكومة رقمية", "003"],
  ["للحكومة", "003"],
  ["شراءات", "003"],
  ["الشراءات العمومية", "003"],
  ["الامارات", "000"],
  ["اجتماعا", "000"],
  ["٢٠٢٣", "000"],
  ["2023", "000"],
  ["قيس سعيّد", "003"],
  ["digital government", "003"],
  ["Tunisia", "003"],
  ["Kais Saied", "003"],
  ["procurement", "003"],
  ["Gwanghwamun", "003"],
];

for (const language of languages) {
  for (const [query, first] of questions) {
    test(`«${query}» finds ${first}, asked on the ${language} side`, async ({ page }) => {
      await page.goto(`${language}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator(".results h2 a").first()).toBeVisible();
      expect((await found(page))[0]).toBe(first);
      await expect(page.locator(".results mark").first()).toBeVisible();
    });
  }

  test(`a country alone finds its articles, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/search/?country=TN`);
    await expect(page.locator(".results h2 a")).toHaveCount(1);
    expect(await found(page)).toEqual(["003"]);
    await page.goto(`${language}/search/?country=KR`);
    await expect(page.locator(".results h2 a")).toHaveCount(2);
  });

  test(`words, country and years narrow together, in ${language}`, async ({ page }) => {
    await page.goto(
      `${language}/search/?q=${encodeURIComponent("الرقمي")}&country=KR&from=2023&to=2023`,
    );
    await expect(page.locator(".results h2 a")).toHaveCount(1);
    expect(await found(page)).toEqual(["000"]);
  });

  test(`nonsense finds nothing, and the page says where to go on, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/search/?q=zzqxw`);
    await expect(status(page)).toContainText("zzqxw");
    await expect(page.locator(".results h2 a")).toHaveCount(0);
    await expect(page.locator(`main a[href$="/${language}/countries/"]`).first()).toBeVisible();
  });

  test(`results come while typing, are counted aloud, and stay in the address, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/search/`);
    const box = page.locator("#q");
    await box.focus();
    await box.pressSequentially("Tunis");
    await expect(page.locator(".results h2 a").first()).toBeVisible();
    await expect(status(page)).not.toBeEmpty();
    await expect(page).toHaveURL(/q=Tunis/);
    await box.press("Escape");
    await box.press("Enter");
    await page.locator(".results h2 a").first().click();
    await expect(page).toHaveURL(/articles\/003\//);
    await page.goBack();
    await expect(box).toHaveValue("Tunis");
    await expect(page.locator(".results h2 a").first()).toBeVisible();
  });

  test(`without scripts the search page says so and offers lists, in ${language}`, async ({
    browser,
    baseURL,
    request,
  }) => {
    // A browser with scripts switched off by a test still parses <noscript> as text: read the file itself.
    const html = await (await request.get(`${language}/search/`)).text();
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/s);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto(`${language}/search/`);
    await page.locator(`main a[href$="/${language}/countries/"]`).first().click();
    await expect(page.locator("h1")).toBeVisible();
    await context.close();
  });
}

test("results are reached and opened by keyboard alone", async ({ page }) => {
  await page.goto("en/");
  await page.keyboard.press("/");
  await expect(page.locator("#q")).toBeFocused();
  await page.keyboard.type("Saied");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/search\/\?q=Saied/);
  await expect(page.locator(".results h2 a").first()).toBeVisible();
  await page.locator("h1").click();
  await page.keyboard.press("j");
  await expect(page.locator(".results h2 a").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/articles\/003\//);
});

for (const query of [
  "ا".repeat(10_000),
  "ًٌٍَُِّْ",
  "...؟!«»",
  "\u202E\u2067",
  "(.*)+[a-z]{9999}\\",
  "__proto__ constructor",
  "🇹🇳😀",
  "\uD800",
  "-تونس",
]) {
  test(`an odd question is answered or refused in words: ${JSON.stringify(query.slice(0, 20))}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto("ar/search/");
    await page.locator("#q").fill(query);
    await expect(status(page)).not.toBeEmpty();
    expect(errors).toEqual([]);
  });
}

/** What a page and its workers have loaded so far: address → bytes as sent, without headers. */
async function loaded(page: Page): Promise<Map<string, number>> {
  const read = () =>
    performance
      .getEntriesByType("resource")
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as const);
  const all = await Promise.all([
    page.evaluate(read),
    ...page.workers().map((worker) => worker.evaluate(read)),
  ]);
  return new Map(all.flat());
}

/** Bytes of scripts and of the index; fonts are the page's own. */
function bytesOfSearch(resources: ReadonlyMap<string, number>): number {
  return [...resources]
    .filter(([name]) => /\.js$|\/_search\//.test(name))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
}

test("nothing of the search is loaded before the reader turns to it", async ({ page }) => {
  for (const address of ["en/", "ar/articles/003/"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const names = [...(await loaded(page)).keys()];
    expect(names.filter((name) => /_search\/|search-page|worker/.test(name))).toEqual([]);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  }
});

test(
  "all of the search, script and data, is small, and a further question smaller",
  { tag: "@files" },
  async ({ page }) => {
    await page.goto(`ar/search/?q=${encodeURIComponent("الشراءات العمومية")}`);
    await expect(page.locator(".results h2 a").first()).toBeVisible();
    // The counts come last.
    await expect
      .poll(async () => [...(await loaded(page)).keys()].some((name) => /facts\./.test(name)))
      .toBe(true);
    const first = bytesOfSearch(await loaded(page));
    expect(first).toBeGreaterThan(10_000);
    expect(first).toBeLessThan(budgets.search);

    await page.locator("#q").fill("اجتماعا الحكومات");
    await expect.poll(async () => (await found(page))[0]).toBe("000");
    const further = bytesOfSearch(await loaded(page)) - first;
    expect(further).toBeLessThan(10_000);
  },
);

test("a chosen facet stays where nothing is found, to be taken out again", async ({ page }) => {
  await page.goto("en/search/?q=Lootah&person=kais-saied");
  await expect(status(page)).toContainText("with these filters");
  const chosen = page.locator('#search-facets input[name="person"]');
  await expect(chosen).toBeChecked();
  // Not `uncheck`, which looks at the box once more: its row may be gone with what it narrowed.
  await chosen.click();
  await expect(page.locator(".results h2 a").first()).toBeVisible();
  await expect(page.locator('#search-facets input[name="person"]:checked')).toHaveCount(0);
  expect(await found(page)).toEqual(["000"]);
});

test("ticking a country ticks that country alone, and unticking takes it out", async ({ page }) => {
  await page.goto("en/search/?q=korea");
  const country = (name: string) =>
    page.locator("#search-facets").getByRole("checkbox", { name: new RegExp(`^${name}`) });
  const ticked = page.locator('#search-facets input[name="country"]:checked');
  // Not `check`, which looks at the box once more: another country stands in its row by then.
  await country("Tunisia").click();
  await expect(page).toHaveURL(/country=TN/);
  await expect(country("South Korea")).not.toBeChecked();
  await expect(country("Tunisia")).toBeChecked();
  await expect(ticked).toHaveCount(1);
  // Who chose by key goes on from there, although the row has moved to the head of its list.
  await expect(country("Tunisia")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).not.toHaveURL(/country=/);
  await expect(ticked).toHaveCount(0);
  await expect(page.locator(".results h2 a")).toHaveCount(2);
});

test("a suggestion completes the last word and leaves the others", async ({ page }) => {
  await page.goto("en/search/");
  await page.locator("#q").pressSequentially("minister procurem");
  await expect(page.getByRole("option").first()).toHaveText("minister procurement");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("#q")).toHaveValue("minister procurement");
});

test("a page of results that does not exist leads to the last one", async ({ page }) => {
  await page.goto("en/search/?q=korea&page=50");
  await expect(page.locator(".results h2 a")).toHaveCount(2);
  await expect(page).not.toHaveURL(/page=/);
});
