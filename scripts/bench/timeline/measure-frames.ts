import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type CDPSession, type Page } from "@playwright/test";
import { browserArguments, findBrowser, noBrowser } from "../../set-up/find-browser.ts";

/** One thing that a reader does, as the browser lived through it. */
export interface Journey {
  readonly name: string;
  /** Frames a second over the whole journey. */
  readonly fps: number;
  /** The longest pause between two frames, in milliseconds. */
  readonly longest: number;
  /** Work of the page's main thread for one frame, in milliseconds: what is left of 16.7 is reserve. */
  readonly work: number;
  /** Gzipped bytes of timeline data loaded. */
  readonly data: number;
}

const journeys: readonly { readonly name: string; readonly run: (page: Page) => Promise<void> }[] =
  [
    { name: "whole timeline, drag to and fro", run: (page) => drag(page) },
    { name: "zoom from decades to months, by keys", run: (page) => press(page, "ArrowUp", 4) },
    { name: "months, drag to and fro", run: (page) => drag(page) },
    { name: "zoom from months to days, by keys", run: (page) => press(page, "ArrowUp", 3) },
    { name: "days, drag to and fro", run: (page) => drag(page) },
    { name: "from event to event, by keys", run: (page) => press(page, "ArrowLeft", 6) },
    { name: "pages later, by keys", run: (page) => press(page, "PageDown", 4) },
    { name: "zoom out to the whole", run: (page) => press(page, "Escape", 1) },
    { name: "narrow to one country", run: (page) => narrow(page) },
    { name: "narrowed, drag to and fro", run: (page) => drag(page) },
  ];

/** Lives through the journeys in Chromium, on the site in a folder. */
export async function measureFrames(folder: string): Promise<readonly Journey[]> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  let data = 0;
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").split("?")[0] ?? "/";
    const file = path.join(folder, name === "/" ? "index.html" : name);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    if (name.endsWith(".json")) data += gzipSync(readFileSync(file)).length;
    const types: Record<string, string> = { ".js": "text/javascript", ".json": "application/json" };
    response.setHeader("content-type", types[path.extname(file)] ?? "text/html; charset=utf-8");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath, args: [...browserArguments()] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const metrics = await page.context().newCDPSession(page);
  await metrics.send("Performance.enable");
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('[data-part="picture"]').focus();
  await page.waitForTimeout(1500);
  const lived: Journey[] = [
    { name: "first touch: the summary", fps: NaN, longest: NaN, work: NaN, data },
  ];
  for (const { name, run } of journeys) {
    data = 0;
    await page.evaluate(startFrames);
    const before = await taskTime(metrics);
    await run(page);
    const spent = (await taskTime(metrics)) - before;
    const frames = await page.evaluate<readonly number[]>(stopFrames);
    const { fps, longest } = fluency(frames);
    await page.waitForTimeout(800);
    lived.push({ name, fps, longest, work: spent / Math.max(frames.length, 1), data });
  }
  await browser.close();
  server.close();
  return lived;
}

// As text, because the translator of TypeScript would put helpers into functions that the page does not have.
const startFrames =
  "window.frames_ = []; window.counting = true; (function count(now) { if (now) window.frames_.push(now);" +
  " if (window.counting) requestAnimationFrame(count); })()";
const stopFrames = "window.counting = false; window.frames_";

/** Frames a second and the longest pause between two, from the times of frames in milliseconds. */
function fluency(frames: readonly number[]): { readonly fps: number; readonly longest: number } {
  let longest = 0;
  for (let i = 1; i < frames.length; i++) {
    longest = Math.max(longest, (frames[i] ?? 0) - (frames[i - 1] ?? 0));
  }
  const time = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return { fps: ((frames.length - 1) / time) * 1000, longest };
}

/** Time that the main thread has worked so far, in milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator('[data-part="picture"]').boundingBox();
  if (box === null) throw new Error("The picture is not on the page.");
  const y = box.y + box.height / 2;
  const middle = box.x + box.width / 2;
  await page.mouse.move(middle, y);
  await page.mouse.down();
  for (let i = 0; i < 90; i++) {
    await page.mouse.move(middle + 300 * Math.sin(i / 12), y);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

async function press(page: Page, key: string, times: number): Promise<void> {
  await page.locator('[data-part="picture"]').focus();
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(450);
  }
}

async function narrow(page: Page): Promise<void> {
  await page.selectOption('select[name="country"]', "TN");
  await page.waitForTimeout(1000);
}
