import { expect, test, type Page } from "@playwright/test";
import { languages, pageKinds, type PageKind } from "./page-kinds.ts";

/** What the policy of the site refused on pages that are opened from now on, each with where it was. */
async function refusals(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction("refused", (what: string) => found.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { refused } = window as unknown as { refused: (what: string) => void };
      refused(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted(?:HTML|Script)/.test(message.text()))
      found.push(message.text());
  });
  return found;
}

/** Uses what a page of this kind has. */
const uses: Partial<Record<PageKind, (page: Page) => Promise<void>>> = {
  async article(page) {
    await page.locator(".text p > a").first().hover();
    await expect(page.locator("#mention-card")).toBeVisible();
    await page.locator("#settings").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("dialog").getByRole("radio").last().check({ force: true });
  },
  async timeline(page) {
    const picture = page.locator('[data-part="picture"], time-line svg').first();
    await picture.scrollIntoViewIfNeeded();
    await picture.click({ force: true });
    await page.keyboard.press("+");
    await page.locator("time-line select").first().selectOption({ index: 1 });
    await expect(page.locator('[data-part="results"]')).toBeVisible();
  },
  async "search with results"(page) {
    await expect(page.locator(".results a").first()).toBeVisible();
    await page.locator("[name=q]").fill("كوريا");
    await page.keyboard.press("Enter");
    await expect(page.locator(".results a").first()).toBeVisible();
  },
};

for (const language of languages) {
  for (const [kind, path] of Object.entries(pageKinds) as [PageKind, string][]) {
    test(`${kind} in ${language}: nothing is done that the policy refuses`, async ({ page }) => {
      const found = await refusals(page);
      const answer = await page.goto(`${language}/${path}`);
      expect(answer?.headers()["content-security-policy"]).toContain("require-trusted-types-for");
      await page.keyboard.press("Shift");
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      await uses[kind]?.(page);
      expect(found).toEqual([]);
    });
  }
}

test("what an address asks is shown as text and nothing else", async ({ page }) => {
  const found = await refusals(page);
  page.on("dialog", (dialog) => {
    found.push(dialog.message());
    void dialog.dismiss();
  });
  const asked = [
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)> تونس',
    "</script><script>alert(1)</script>",
    "${alert(1)} {{alert(1)}} تونس",
    "\u202Eتونس\u0000",
  ];
  for (const text of asked) {
    const value = encodeURIComponent(text);
    for (const path of [
      `search/?q=${value}`,
      `search/?q=تونس&country=${value}&from=${value}&outlet=${value}&page=${value}`,
      `timeline/?from=${value}&to=${value}&country=${value}&record=${value}&event=${value}`,
    ]) {
      await page.goto(`en/${path}#${value}`);
      await page.keyboard.press("Shift");
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      const made = page.locator("[onerror], [onload], main img, main script:not([type])");
      expect(await made.count(), path).toBe(0);
    }
  }
  expect(found).toEqual([]);
});

test("the policy refuses what no page of ours does", async ({ page }) => {
  const found = await refusals(page);
  await page.goto("ar/");
  await page.evaluate(() => {
    const section = document.createElement("section");
    section.setAttribute("style", "color: red");
    const script = document.createElement("script");
    document.body.append(section, script);
    try {
      section.innerHTML = "<b>x</b>";
    } catch {
      // As it should.
    }
  });
  await expect.poll(() => found.join("\n")).toContain("style-src-attr");
  expect(found.join("\n")).toMatch(/require-trusted-types-for|TrustedHTML/);
});
