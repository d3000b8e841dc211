import type { Check } from "./checks.ts";
import type { Steps } from "./steps.ts";

/**
 * Runs checks one after the other, all of them even when one fails, and shows what a failing one said.
 * @returns the names of those that failed
 */
export async function runChecks(
  checks: readonly Check[],
  steps: Steps,
  root: string,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const check of checks) {
    const result = await steps.step(check.name, async () => check.run(root));
    if (result.code === 0) continue;
    failed.push(check.name);
    process.stdout.write(`${result.output.trimEnd()}\n${check.name}: not passed.\n`);
  }
  return failed;
}
