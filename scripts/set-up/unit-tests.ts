import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { whatIsMissing } from "../solr/start-solr.ts";
import { packageCommand, runCommand } from "./run-command.ts";

/** How many tests a runner executed. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  /** Tests that cannot run here. */
  readonly skipped?: number;
  /** Each failed test by name, with what it said. */
  readonly failures: readonly string[];
}

/**
 * Runs the unit tests and shows their output.
 * @throws {Error} when the runner executed no test at all
 */
export function runUnitTests(root: string): Promise<TestCount> {
  return runVitest(root, "unit", process.env);
}

/** Runs the tests that build a small site several times over: a minute and more. */
export function runBuildTests(root: string): Promise<TestCount> {
  return runVitest(root, "builds", { ...process.env, SIJILL_TEST_BUILDS: "1" });
}

/** Runs the tests of the engine over Solr, on one that is started for them or that `SIJILL_SOLR_URL` names. */
export async function runSolrTests(root: string): Promise<TestCount> {
  const count = await runVitest(root, "solr", { ...process.env, SIJILL_TEST_SOLR: "1" });
  const missing = whatIsMissing();
  if (missing !== null) process.stdout.write(`${missing}\n`);
  return count;
}

async function runVitest(root: string, name: string, env: NodeJS.ProcessEnv): Promise<TestCount> {
  const report = path.join(root, ".cache", "test", `${name}.json`);
  rmSync(report, { force: true });
  await runCommand(
    process.execPath,
    [
      packageCommand("vitest", "vitest", root),
      ...["run", "--config", "tests/vitest.config.ts"],
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    ],
    { cwd: root, show: true, env },
  );
  const counts = readReport<VitestReport>(report);
  const run = counts && counts.numPassedTests + counts.numFailedTests + counts.numPendingTests;
  if (!counts || run === 0) {
    throw new Error("The tests did not run: see the message above.");
  }
  // A file that cannot even be loaded fails without counting a test.
  const unloaded = counts.success || counts.numFailedTests > 0 ? 0 : 1;
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + unloaded,
    skipped: counts.numPendingTests,
    failures: counts.testResults.flatMap(failuresOf),
  };
}

/** What of Vitest's JSON report is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** What failed in a file of tests: each test with its message, or the file when it could not be loaded. */
function failuresOf(file: VitestFile): readonly string[] {
  const tests = file.assertionResults.filter((test) => test.status === "failed");
  if (tests.length === 0) return file.status === "failed" ? [`${file.name}: ${file.message}`] : [];
  return tests.map((test) => `${file.name}: ${test.fullName}: ${test.failureMessages.join("\n")}`);
}

/** Reads a runner's JSON report; null when there is none. */
export function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}
