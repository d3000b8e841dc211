import { checks, runChecks } from "./set-up/checks.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";
import { runUnitTests } from "./set-up/unit-tests.ts";

await command(
  {
    name: "check",
    does: "Runs everything that needs no build and no browser: format, types, lint, boundaries, unused code, unit tests.",
    example: "npm run check",
  },
  async () => {
    const { root } = readSettings();
    const steps = createSteps(checks.length + 1);
    const failed = [...(await runChecks(steps, root))];
    const tests = await steps.step("Unit tests", () => runUnitTests(root));
    if (tests.failed > 0) failed.push(`Unit tests (${tests.failed})`);
    process.stdout.write(
      failed.length === 0 ? "All passed.\n" : `Not passed: ${failed.join(", ")}.\n`,
    );
    return failed.length === 0 ? 0 : 1;
  },
);
