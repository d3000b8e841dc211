import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { obtainBrowser } from "./find-browser.ts";
import { packageCommand, runCommand } from "./run-command.ts";
import type { TestCount } from "./unit-tests.ts";
import { readReport } from "./unit-tests.ts";

/**
 * Runs the browser tests on the built site in `out/` and shows their output.
 * @throws {Error} when the site is not built, no browser can be had, or no test was executed
 */
export async function runBrowserTests(
  root: string,
  args: readonly string[] = [],
): Promise<TestCount> {
  if (!existsSync(path.join(root, "out", "index.html"))) {
    throw new Error("There is no site in out/ to test: run npm run build first.");
  }
  const browser = await obtainBrowser(root, (line) => process.stdout.write(`${line}\n`));
  const report = path.join(root, ".cache", "test", "browser.json");
  rmSync(report, { force: true });
  await runCommand(
    process.execPath,
    [
      packageCommand("@playwright/test", "playwright", root),
      ...["test", "--config", "tests/e2e/playwright.config.ts"],
      ...args,
    ],
    {
      cwd: root,
      show: true,
      env: { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  const counts = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    report,
  )?.stats;
  if (counts === undefined || counts.expected + counts.unexpected + counts.flaky === 0) {
    throw new Error("The browser tests did not run: see the message above.");
  }
  // A test that passed only when repeated is named in the output; on a busy machine it says little.
  // Playwright itself lists the failed ones at its end, which is nearly the end of all output.
  return { passed: counts.expected + counts.flaky, failed: counts.unexpected, failures: [] };
}
