import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser, noBrowser } from "../../scripts/set-up/find-browser.ts";
import { readSettings } from "../../scripts/set-up/settings.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const browser = findBrowser();
if (browser === null) throw new Error(noBrowser);

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

// Every worker reads this file again: the first one decides, the others inherit.
process.env["SIJILL_E2E_PORT"] ??= String(await freePort());
const port = process.env["SIJILL_E2E_PORT"];
const { basePath } = readSettings();

export default defineConfig({
  testDir: path.join(root, "tests/e2e"),
  outputDir: path.join(root, "test-results"),
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  retries: 1,
  // Tests wait for what they wait for; these only end what will never come, on a machine however busy.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: path.join(root, ".cache/test/browser.json") }]],
  use: {
    baseURL: `http://localhost:${port}${basePath}/`,
    launchOptions: { executablePath: browser, args: [...browserArguments()] },
    screenshot: "only-on-failure",
    // What a service worker answers, no test can change or count; offline.spec.ts has one.
    serviceWorkers: "block",
  },
  webServer: {
    command: "npx tsx scripts/serve.ts",
    cwd: root,
    env: { PORT: port },
    url: `http://localhost:${port}${basePath}/`,
    reuseExistingServer: false,
    timeout: 90_000,
  },
});
