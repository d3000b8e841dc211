import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

// Whole builds take a minute and more, and Solr has to be started: npm test runs these apart from the unit tests.
const apart = ["builds", "solr"].find(
  (room) => process.env[`SIJILL_TEST_${room.toUpperCase()}`] !== undefined,
);

export default defineConfig({
  root,
  cacheDir: path.join(root, ".cache/vitest"),
  resolve: { alias: { "@": root } },
  test: {
    include: apart ? [`tests/${apart}/*.test.ts`] : ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: apart ? [] : ["tests/e2e/**", "tests/builds/**", "tests/solr/**"],
    // Each file of the tests of Solr starts one.
    fileParallelism: apart !== "solr",
    // Fixtures are read by path, so a test must not depend on where it was started.
    environment: "node",
    // Machines are shared: a test is never timed, this only ends one that hangs.
    testTimeout: apart === "solr" ? 900_000 : 60_000,
    hookTimeout: 300_000,
  },
});
