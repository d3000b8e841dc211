import { expect, test as base, type Page } from "@playwright/test";
import { stringsFor } from "../../lib/strings/strings-for.ts";
import { packAnew, publishAnew } from "./offline/publish-anew.ts";
import { PublishedSite } from "./offline/published-site.ts";

const test = base.extend<{ site: PublishedSite }>({
  serviceWorkers: "allow",
  site: async ({ page }, use) => {
    const site = new PublishedSite();
    await site.start();
    await use(site);
    await page.close();
    await site.remove();
  },
});

/** Waits until everything is kept whose address ends like one of these. */
async function untilKept(page: Page, ...ends: readonly string[]): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const stores = (await caches.keys()).map((name) => caches.open(name));
        const kept = (await Promise.all(stores)).map((store) => store.keys());
        const urls = (await Promise.all(kept)).flat().map(({ url }) => url);
        return wanted.filter((end) => !urls.some((url) => url.endsWith(end)));
      }, ends),
    )
    .toEqual([]);
}

/** Paths with a part in them that are asked for from now on. */
function askedFor(page: Page, part: string): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes(part)) asked.add(pathname);
  });
  return asked;
}

/** Addresses that were asked for from now on and could not be had. */
function failures(page: Page): string[] {
  const found: string[] = [];
  page.on("requestfailed", (request) => found.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(response.url());
  });
  return found;
}

test("pages that were opened are there without a network, with their faces", async ({
  page,
  site,
}) => {
  for (const address of ["ar/articles/003/", "en/articles/003/", "ar/countries/kr/"]) {
    await page.goto(site.url(address));
    await untilKept(page, `/${address}`);
  }
  await untilKept(page, site.named("_assets", "faces-ar"), site.named("_assets", "faces-en"));
  await site.stop();
  const failed = failures(page);
  for (const address of ["ar/articles/003/", "en/articles/003/", "ar/countries/kr/"]) {
    await page.goto(site.url(address));
    await expect(page.locator("h1")).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.fonts.check("1em Naskh"))).toBe(true);
  }
  expect(failed.filter((url) => !/icon/.test(url))).toEqual([]);
});

test("a page comes from the network where there is one, and as it was last where there is none", async ({
  page,
  site,
}) => {
  const file = "en/about/index.html";
  await page.goto(site.url("en/about/"));
  await untilKept(page, "/en/about/");
  site.write(file, site.read(file).replace(/<h1[^>]*>[^<]*/, "<h1>Renewed"));
  await page.goto(site.url("en/about/"));
  await expect(page.locator("h1")).toHaveText("Renewed");
  // An answer that is none is not kept.
  site.delete(file);
  expect((await page.goto(site.url("en/about/")))?.status()).toBe(404);
  await site.stop();
  await page.goto(site.url("en/about/"));
  await expect(page.locator("h1")).toHaveText("Renewed");
});

test("a search answers again without a network, and opens again", async ({ page, site }) => {
  const results = page.locator(".results h2 a");
  const typed = async () => {
    await page.locator("#q").fill("");
    await expect(results).toHaveCount(0);
    await page.locator("#q").fill("procurement");
    await expect(results.first()).toBeVisible();
  };
  const asked = askedFor(page, "/_search/");
  await page.goto(site.url("en/search/?q=procurement"));
  await expect(results.first()).toBeVisible();
  await typed();
  for (const part of ["/terms/", "/articles/", "catalogue.bin", "labels-en.json"])
    expect([...asked].some((path) => path.includes(part))).toBe(true);
  await untilKept(page, "/en/search/", ...asked);
  await site.stop();
  await typed();
  await page.reload();
  await expect(page.locator("#q")).toHaveValue("procurement");
  await expect(results.first()).toBeVisible();
  // What was never loaded cannot be answered, and the page says so.
  await page.locator("#q").fill("zzqxw");
  await expect(page.getByRole("status")).not.toBeEmpty();
});

test("a timeline that was used can be used without a network", async ({ page, site }) => {
  const asked = askedFor(page, "timeline-data/");
  await page.goto(site.url("en/timeline/"));
  const picture = page.locator('[data-part="picture"]');
  await picture.focus();
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/from=/);
  await expect(page.locator('[data-part="results"] li').first()).toBeVisible();
  expect(asked.size).toBeGreaterThan(1);
  await untilKept(page, "/en/timeline/", ...asked);
  await site.stop();
  const failed = failures(page);
  await page.goto(site.url("en/timeline/"));
  await page.locator('[data-part="picture"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/from=/);
  expect(failed.filter((url) => !/icon/.test(url))).toEqual([]);
});

for (const workers of ["allow", "block"] as const) {
  test.describe(`with service workers: ${workers}`, () => {
    test.use({ serviceWorkers: workers });

    test("a search left open across a deployment answers the next question", async ({
      page,
      site,
    }) => {
      const results = page.locator(".results h2 a");
      await page.goto(site.url("en/search/?q=procurement"));
      await expect(results.first()).toBeVisible();
      if (workers === "allow") await untilKept(page, "/en/search/", "_search/catalogue.bin");
      await publishAnew(site, "زمردات");
      await page.locator("#q").fill("زمردات");
      await expect(results).toHaveCount(2);
      await expect(page.locator("#q")).toHaveValue("زمردات");
      // The scripts are of the new build too: nothing of both is there.
      await expect(page.locator("search-page")).toHaveAttribute("data-worker", /NEW/);
      await page.locator("#q").fill("procurement");
      await expect(results.first()).toBeVisible();
    });
  });
}

const words = stringsFor("en").offline.words;

/** The row of a part on the page about reading offline. */
const row = (page: Page, part: string) => page.locator(`[data-part="${part}"]`);

/** Fetches a part, from a page that is open, until it is kept whole. */
async function fetchPart(page: Page, part: string): Promise<void> {
  await row(page, part).locator('[data-does="fetch"]').click();
  await expect(row(page, part)).toContainText(words.kept);
}

test("a country on request: its pages, search and timeline, and no others", async ({
  page,
  site,
}) => {
  await page.goto(site.url("en/about/offline/"));
  await expect(row(page, "en/tn")).toContainText("MB");
  await fetchPart(page, "en/tn");
  await expect(page.getByRole("status")).toContainText("Tunisia");
  await untilKept(page, "/en/about/offline/");
  await site.stop();
  await page.goto(site.url("en/countries/tn/"));
  await expect(page.locator("h1")).toContainText("Tunisia");
  await page.goto(site.url("en/articles/003/"));
  await expect(page.locator(".text p").first()).toBeVisible();
  // Pages that are answered from what was fetched have the policy of their build.
  await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
  });
  expect(await page.evaluate(() => document.body.style.color)).toBe("");
  // Questions that nobody has asked before.
  await page.goto(site.url("en/search/?q=procurement"));
  await expect(page.locator(".results h2 a").first()).toBeVisible();
  await page.goto(site.url("en/timeline/"));
  await page.locator('[data-part="picture"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/from=/);
  // The article of other countries is not there: the page that says what is stands in its place.
  await page.goto(site.url("en/articles/000/"));
  await expect(page.locator("h1")).toHaveText(stringsFor("en").offline.title);
  await expect(page.getByRole("status")).toHaveText(words.noNetwork);
});

test("an update that does not come to its end leaves the old build whole", async ({
  page,
  site,
}) => {
  await page.goto(site.url("en/about/offline/"));
  await fetchPart(page, "en/all");
  await publishAnew(site, "زمردات");
  await packAnew(site);
  await page.reload();
  await expect(row(page, "en/all")).toContainText(words.newer);
  // One pack of the new build cannot be had.
  const pack = site.named("_offline/data", "0.");
  const bytes = site.bytes(pack);
  site.delete(pack);
  await row(page, "en/all").locator('[data-does="fetch"]').click();
  await expect(page.getByRole("status")).toHaveText(words.failed);
  await site.stop();
  const results = page.locator(".results h2 a");
  await page.goto(site.url("en/search/?q=زمردات"));
  await expect(page.locator("search-page")).toHaveAttribute("data-worker", /worker\.(?!NEW)/);
  await expect(page.getByRole("status")).not.toBeEmpty();
  await expect(results).toHaveCount(0);
  await page.goto(site.url("en/search/?q=procurement"));
  await expect(results.first()).toBeVisible();
  // Gone on with, it comes to its end: now everything is of the new one.
  site.write(pack, bytes);
  await site.start();
  await page.goto(site.url("en/about/offline/"));
  await fetchPart(page, "en/all");
  await expect(row(page, "en/all")).not.toContainText(words.newer);
  await site.stop();
  await page.goto(site.url("en/search/?q=زمردات"));
  await expect(results).toHaveCount(2);
  await expect(page.locator("search-page")).toHaveAttribute("data-worker", /worker\.NEW/);
});

test("what is kept can be let go of, and what has no room is refused in a sentence", async ({
  page,
  site,
}) => {
  await page.goto(site.url("en/about/offline/"));
  await fetchPart(page, "en/kr");
  await row(page, "en/kr").locator('[data-does="remove"]').click();
  await expect(row(page, "en/kr")).not.toContainText(words.kept);
  const packs = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith("download"));
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
  });
  // The list of what is kept, which is empty now.
  expect(packs).toBe(1);
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1e6, usage: 999_999 });
  });
  await page.reload();
  await row(page, "en/kr").locator('[data-does="fetch"]').click();
  await expect(page.getByRole("status")).toContainText("0.1 MB are left");
});

test.describe("where nothing can be kept", () => {
  test("the page says so, and every page works", async ({ page, site }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
    await page.goto(site.url("en/about/offline/"));
    await expect(page.getByRole("status")).toHaveText(words.unsupported);
    await expect(page.locator("keep-offline button")).toHaveCount(0);
  });
});

for (const [language, direction] of [
  ["ar", "rtl"],
  ["en", "ltr"],
] as const) {
  test(`the archive can be installed in its own words: ${language}`, async ({ page, site }) => {
    await page.goto(site.url(`${language}/`));
    const devtools = await page.context().newCDPSession(page);
    const { errors, url, data = "" } = await devtools.send("Page.getAppManifest");
    expect(url).toBe(site.url(`${language}/manifest.webmanifest`));
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({ lang: language, dir: direction });
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    // Windows of tests have nothing kept after them, which is why they install nothing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
}
