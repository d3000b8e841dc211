// Astro on the folder that the benchmark prepared: pages as finished HTML, or articles as Markdown.
import { defineConfig } from "astro/config";

export default defineConfig({
  outDir: process.env.BENCH_OUTPUT,
  cacheDir: process.env.BENCH_CACHE,
  build: { format: "directory" },
  devToolbar: { enabled: false },
});
