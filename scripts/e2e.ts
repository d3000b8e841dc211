import { runBrowserTests } from "./set-up/browser-tests.ts";
import { readSettings } from "./set-up/settings.ts";

// `npm run e2e [-- playwright's options]`: the browser tests on the site in out/.
try {
  const count = await runBrowserTests(readSettings().root, process.argv.slice(2));
  process.exitCode = count.failed === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
