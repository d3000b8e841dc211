import { expect, test, type Page } from "@playwright/test";
import { stringsFor } from "../../lib/strings/strings-for.ts";

// What the search does where the network, or the index behind it, is not what it was. `@files`: what is true only of a
// search that the browser answers; `tests/builds/search-server.test.ts` runs the others against a server too.

const status = (page: Page) => page.getByRole("status");

test(
  "a question that fails leaves nothing of the one before",
  { tag: "@files" },
  async ({ page }) => {
    // The worker cannot answer this question, as when a file of the index cannot be had.
    await page.addInitScript(() => {
      const post = Reflect.get(Worker.prototype, "postMessage") as (...sent: unknown[]) => void;
      Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
        const question = sent[0] as { call?: { request?: { text: string } }; sequence?: number };
        if (question.call?.request?.text !== "zzqxw") {
          post.apply(this, sent);
          return;
        }
        const data = { kind: "failed", sequence: question.sequence, reason: "" };
        setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
      };
    });
    await page.goto("en/search/?q=procurement&country=TN&country=KR");
    await expect(page.locator("#search-results h2 a").first()).toBeVisible();
    await expect(page.locator("#search-facets fieldset").first()).toBeVisible();
    await page.locator("#q").fill("zzqxw");
    await expect(status(page)).toHaveText(stringsFor("en").results.failed);
    await expect(page.locator("#search-results > *, #search-facets > *")).toHaveCount(0);
    await expect(page.locator("#search-browse")).toBeVisible();
  },
);

test(
  "where files of the index are gone, the page reads its new catalogue and answers",
  { tag: "@files" },
  async ({ page }) => {
    let catalogues = 0;
    let gone = 0;
    await page.route("**/_search/**", (route) => {
      const address = route.request().url();
      if (address.endsWith("catalogue.bin")) catalogues += 1;
      // Files of the former index are no longer there.
      if (catalogues < 2 && address.includes("/terms/")) {
        gone += 1;
        return route.fulfill({ status: 404 });
      }
      return route.continue();
    });
    await page.goto("en/search/?q=procurement");
    await expect(page.locator(".results h2 a").first()).toBeVisible();
    expect(gone).toBeGreaterThan(0);
    expect(catalogues).toBe(2);
  },
);
