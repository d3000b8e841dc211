import { runBrowserTests } from "./set-up/browser-tests.ts";
import { checks, runChecks } from "./set-up/checks.ts";
import { command } from "./set-up/command.ts";
import { obtainBrowser } from "./set-up/find-browser.ts";
import { packageCommand, runCommand } from "./set-up/run-command.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";
import type { TestCount } from "./set-up/unit-tests.ts";
import { runBuildTests, runSolrTests, runUnitTests } from "./set-up/unit-tests.ts";

await command(
  {
    name: "test",
    does: `Runs everything: the checks, the unit tests, a build from the raw texts, the browser tests on it, the tests
of builds that grow, and those of Solr where it can be started. A part that fails does not stop the others; the exit code and the last line tell.`,
    example: "npm test",
  },
  async () => {
    const { root } = readSettings();
    const steps = createSteps(checks.length + 6);
    const notPassed: string[] = [];
    const failures: string[] = [];
    const total = { passed: 0, failed: 0, skipped: 0 };

    function add(name: string, count: TestCount): void {
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped ?? 0;
      failures.push(...count.failures);
      if (count.failed > 0) notPassed.push(`${name} (${count.failed} failed)`);
    }

    /** Runs one part; an error becomes its sentence and a failure. */
    async function part<T>(name: string, run: () => Promise<T>): Promise<T | null> {
      try {
        return await steps.step(name, run);
      } catch (error) {
        process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
        notPassed.push(name);
        total.failed += 1;
        return null;
      }
    }

    await part("Find a browser", () =>
      obtainBrowser(root, (line) => process.stdout.write(`${line}\n`)),
    );
    const failedChecks = await runChecks(steps, root);
    notPassed.push(...failedChecks);
    total.failed += failedChecks.length;

    const unit = await part("Unit tests", () => runUnitTests(root));
    if (unit !== null) add("Unit tests", unit);

    const solr = await part("Tests of Solr", () => runSolrTests(root));
    if (solr !== null) add("Tests of Solr", solr);

    const built = await part("Build", async () => {
      const result = await runCommand(
        process.execPath,
        [packageCommand("tsx", "tsx", root), "scripts/build.ts", "--ingest"],
        { cwd: root, show: true },
      );
      if (result.code !== 0) throw new Error("The site could not be built: see the message above.");
      return result;
    });
    if (built !== null) {
      const browser = await part("Browser tests", () => runBrowserTests(root));
      if (browser !== null) add("Browser tests", browser);
    }

    const builds = await part("Builds that grow", () => runBuildTests(root));
    if (builds !== null) add("Builds that grow", builds);

    for (const failure of failures) process.stdout.write(`Failed: ${failure}\n`);
    process.stdout.write(
      notPassed.length === 0 ? "Everything passed.\n" : `Not passed: ${notPassed.join(", ")}.\n`,
    );
    if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`);
    process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
    return notPassed.length === 0 ? 0 : 1;
  },
);
