import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

// Whole builds take a minute and more: npm test runs them apart from the unit tests.
const builds = process.env["SIJILL_TEST_BUILDS"] !== undefined;

export default defineConfig({
  root,
  cacheDir: path.join(root, ".cache/vitest"),
  resolve: { alias: { "@": root } },
  test: {
    include: builds ? ["tests/builds/*.test.ts"] : ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: builds ? [] : ["tests/e2e/**", "tests/builds/**"],
    // Fixtures are read by path, so a test must not depend on where it was started.
    environment: "node",
    // Machines are shared: a test is never timed, this only ends one that hangs.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
