import { chromium } from "@playwright/test";
import { browserArguments, findBrowser, noBrowser } from "../../set-up/find-browser.ts";

interface Pace {
  readonly names: number;
  /** How long a person thinks about each name, in ms. */
  readonly pace: number;
}

/** Times in ms: below which half of them are, 19 of 20, and all. */
interface Times {
  readonly median: number;
  readonly most: number;
  readonly longest: number;
}

interface Run {
  readonly accepted: number;
  /** From opening the page to the last name, in ms. */
  readonly took: number;
  /** From opening the page to the first name. */
  readonly first: number;
  /** From the key to the next name on the screen. */
  readonly page: Times;
  /** From the key to the answer that the record is written. */
  readonly file: Times;
}

/**
 * Accepts names on an open desk: its page, the name of the person, then one key a name.
 * @param address of the desk, with its token.
 * @throws {Error} when there is no browser
 */
export async function acceptNames(address: string, { names, pace }: Pace): Promise<Run> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  const browser = await chromium.launch({ executablePath, args: [...browserArguments()] });
  const page = await browser.newPage();
  const written: number[] = [];
  page.on("requestfinished", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/names"))
      written.push(request.timing().responseEnd);
  });
  const began = performance.now();
  await page.goto(`${address}#/ar/names`);
  await page.getByRole("textbox").fill("ليلى المنصوري");
  await page.keyboard.press("Enter");
  await page.locator(".name-card").waitFor({ timeout: 600_000 });
  const first = performance.now() - began;
  const painted: number[] = [];
  while (painted.length < names) {
    await page.waitForTimeout(pace);
    if ((await page.locator(".name-card").count()) === 0) break;
    await page.evaluate(watchName);
    await page.keyboard.press("Enter");
    painted.push(await page.evaluate(() => (window as unknown as Watched).nextName));
  }
  const took = performance.now() - began;
  await page.waitForTimeout(2000);
  await browser.close();
  return { accepted: written.length, took, first, page: times(painted), file: times(written) };
}

/** What `watchName` leaves in the page: a promise, so no name of it is needed elsewhere. */
interface Watched {
  nextName: Promise<number>;
}

/** Runs in the page: from the next key until another name has been painted. */
function watchName(): void {
  (window as unknown as Watched).nextName = new Promise((resolve) => {
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          // The second frame: by then the first is on the screen.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - timeStamp)),
          );
        }).observe(document.querySelector("main") ?? document.body, {
          childList: true,
          subtree: true,
        });
      },
      { once: true, capture: true },
    );
  });
}

function times(measured: readonly number[]): Times {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { median: at(0.5), most: at(0.95), longest: at(1) };
}
