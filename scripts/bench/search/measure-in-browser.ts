import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";

/** What a reader of a search page downloads and waits for. */
export interface BrowserFigures {
  /** Bytes of files, as sent, from nothing to the first question's ten results, script included. */
  readonly firstBytes: number;
  /** Bytes of a further question with nothing of it in the cache: median and 95th percentile. */
  readonly questionBytes: readonly [number, number];
  /** Milliseconds from opening the page to ten results on a slow line (150 ms, 1.6 Mbit/s); median of five. */
  readonly slowFirst: number;
  /** Milliseconds of a question whose files are all there: median and 95th percentile. */
  readonly warm: readonly [number, number];
  /** Megabytes of JavaScript memory after all questions, garbage collected. */
  readonly heap: number;
}

const SYSTEM_CHROMIUM = "/usr/bin/chromium";
const SLOW = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8 };
const COLD_QUESTIONS = 40;

declare global {
  // What the measured page defines: opens the engine, and asks it for ten results with their texts.
  var openSearch: () => Promise<void>;
  var ask: (question: string) => Promise<number>;
}

/**
 * Measures a page that defines `openSearch` and `ask` in Chromium.
 *
 * @param sent bytes that the server has sent so far: the browser does not count what workers fetch.
 */
export async function measureInBrowser(
  address: string,
  sent: () => number,
  questions: readonly string[],
): Promise<BrowserFigures> {
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
  /** A page of a browser that has seen nothing yet. */
  const open = async (slow: boolean) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    if (slow) {
      await wire.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.throughput,
        uploadThroughput: SLOW.throughput,
      });
    }
    return { page, wire, close: () => context.close() };
  };

  const firsts: number[] = [];
  const further: number[] = [];
  for (const question of questions.slice(0, COLD_QUESTIONS)) {
    const { page, close } = await open(false);
    const start = sent();
    await page.goto(address);
    await page.evaluate(() => openSearch());
    const before = sent();
    await page.evaluate((text) => ask(text), question);
    further.push(sent() - before);
    firsts.push(sent() - start);
    await close();
  }
  const slow: number[] = [];
  for (const question of questions.slice(0, 5)) {
    const { page, close } = await open(true);
    const start = performance.now();
    await page.goto(address);
    await page.evaluate((text) => openSearch().then(() => ask(text)), question);
    slow.push(performance.now() - start);
    await close();
  }
  const { page, wire, close } = await open(false);
  await page.goto(address);
  await page.evaluate(() => openSearch());
  const warm: number[] = [];
  for (const question of questions) {
    await page.evaluate((text) => ask(text), question);
    warm.push(
      await page.evaluate(async (text) => {
        const start = performance.now();
        await ask(text);
        return performance.now() - start;
      }, question),
    );
  }
  await wire.send("HeapProfiler.collectGarbage");
  const { usedSize } = await wire.send("Runtime.getHeapUsage");
  await close();
  await browser.close();
  return {
    firstBytes: quantile(firsts, 0.5),
    questionBytes: [quantile(further, 0.5), quantile(further, 0.95)],
    slowFirst: quantile(slow, 0.5),
    warm: [quantile(warm, 0.5), quantile(warm, 0.95)],
    heap: usedSize / 1e6,
  };
}

/** The value below which a share of some numbers lies (nearest rank); 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
