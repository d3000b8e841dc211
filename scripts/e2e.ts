import { runBrowserTests } from "./set-up/browser-tests.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    name: "e2e",
    does: "Runs the browser tests on the site in out/.",
    passesTo: "Playwright",
    example: 'npm run e2e -- searching.spec.ts --grep "facet"',
  },
  async ({ rest }) => {
    const count = await runBrowserTests(readSettings().root, rest);
    return count.failed === 0 ? 0 : 1;
  },
);
