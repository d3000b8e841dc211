import path from "node:path";
import type { CommandResult } from "./run-command.ts";
import { packageCommand, runCommand } from "./run-command.ts";
import type { Steps } from "./steps.ts";

/** One check of the source: what it is called, and how it runs. */
interface Check {
  readonly name: string;
  readonly run: (root: string) => Promise<CommandResult>;
}

function tool(packageName: string, command: string, args: readonly string[]): Check["run"] {
  return (root) =>
    runCommand(process.execPath, [packageCommand(packageName, command, root), ...args], {
      cwd: root,
    });
}

/** What every change must pass, cheapest first, before the unit tests. */
export const checks: readonly Check[] = [
  { name: "Format", run: tool("prettier", "prettier", ["--check", "--log-level=warn", "."]) },
  { name: "Types", run: tool("typescript", "tsc", ["--noEmit", "-p", "."]) },
  {
    name: "Lint",
    run: tool("eslint", "eslint", [
      ...["--config", ".config/eslint.config.mjs", "--max-warnings=0"],
      ...["--cache", "--cache-location", ".cache/eslint.json", "."],
    ]),
  },
  {
    name: "Boundaries",
    run: (root) =>
      runCommand(
        process.execPath,
        [packageCommand("tsx", "tsx", root), path.join("scripts", "boundaries.ts")],
        { cwd: root },
      ),
  },
  { name: "Unused code", run: tool("knip", "knip", ["--config", ".config/knip.json"]) },
];

/**
 * Runs all checks one after the other, all of them even when one fails, and shows what a failing one said.
 * @returns the names of those that failed
 */
export async function runChecks(steps: Steps, root: string): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const check of checks) {
    const result = await steps.step(check.name, async () => check.run(root));
    if (result.code === 0) continue;
    failed.push(check.name);
    process.stdout.write(`${result.output.trimEnd()}\n${check.name}: not passed.\n`);
  }
  return failed;
}
