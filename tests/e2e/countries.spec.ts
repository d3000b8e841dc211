import { expect, test } from "@playwright/test";
import { countPhrase } from "../../lib/strings/phrase.ts";
import { stringsFor } from "../../lib/strings/strings-for.ts";
import { languages } from "./page-kinds.ts";

for (const language of languages) {
  test.describe(`a country without scripts, in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("leads from its picture and its years to the entries, with their sentences", async ({
      page,
    }) => {
      await page.goto(`${language}/countries/kr/`);
      const dot = page.locator("main svg a:visible").first();
      const entry = await dot.getAttribute("href");
      expect(entry).toMatch(new RegExp(`/${language}/countries/kr/timeline/#e-`));
      await page.locator('a[href$="/timeline/#y-2022"]').click();
      await expect(page.locator("#y-2022")).toBeInViewport();
      const entries = page.locator("li.tl-item");
      await expect(entries.locator("blockquote")).toHaveCount(await entries.count());
      await expect(page.locator(`[id="${entry?.split("#")[1]}"]`)).toHaveCount(1);
      await entries.locator('a[href*="#p"]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/articles/\\d+/#p\\d+$`));
    });

    test("counts what it shows", async ({ page }) => {
      for (const country of ["kr", "tn", "ae"]) {
        await page.goto(`${language}/countries/${country}/`);
        const articles = await page.locator(".ledger > li").count();
        const all = page.locator(`a[href$="/countries/${country}/timeline/"]`);
        const said = await all.innerText();
        const years = await page.locator(".tl-years li .soft").allInnerTexts();
        await all.click();
        const entries = await page.locator("li.tl-item").count();
        const { timelinePage } = stringsFor(language);
        expect(said).toContain(countPhrase(language, timelinePage.entries, entries));
        const sum = years.reduce((total, year) => total + Number(/\d+/.exec(year)?.[0]), 0);
        expect(sum).toBe(entries);
        // The archive's own timeline, narrowed to the country, has the same entries.
        await page.goto(`${language}/timeline/`);
        const link = `.tl-item:has(a[href$="/${language}/countries/${country}/"])`;
        await expect(page.locator(link)).toHaveCount(entries);
        await page.goto(`${language}/countries/`);
        const row = page.locator(`.index a[href$="/countries/${country}/"] > :last-child`);
        await expect(row).toHaveText(String(articles));
      }
    });
  });

  test(`the feeds of a country, in ${language}`, async ({ page, request }) => {
    await page.goto(`${language}/countries/tn/`);
    const address = (type: string) =>
      page.locator(`link[rel="alternate"][type="${type}"]`).first().getAttribute("href");
    const atom = await request.get((await address("application/atom+xml")) ?? "");
    const xml = await atom.text();
    expect(xml.match(/<entry /g)).toHaveLength(1);
    expect(xml).toContain(`/${language}/articles/003/`);
    expect(xml).toContain("<dcterms:issued>2022-04</dcterms:issued>");
    const json = await request.get((await address("application/feed+json")) ?? "");
    const feed = (await json.json()) as { items: { url: string }[] };
    expect(feed.items.map(({ url }) => url.replace(/^.*(?=\/articles)/, ""))).toEqual([
      "/articles/003/",
    ]);
  });
}

test("the sitemap knows the timelines", async ({ request }) => {
  const xml = await (await request.get("sitemaps/0.xml")).text();
  for (const path of ["/ar/timeline/2022/", "/en/countries/kr/timeline/"]) {
    expect(xml).toContain(`${path}</loc>`);
  }
});
