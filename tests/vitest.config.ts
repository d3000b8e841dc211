import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

export default defineConfig({
  root,
  cacheDir: path.join(root, ".cache/vitest"),
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**"],
    // Fixtures are read by path, so a test must not depend on where it was started.
    environment: "node",
  },
});
