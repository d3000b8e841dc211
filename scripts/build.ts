import { buildSite, buildSteps } from "./build/build-site.ts";

import { runIngest } from "./set-up/run-ingest.ts";
import { runMain } from "./set-up/run-main.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";

// `npm run build [-- --ingest]`: the finished site in out/, from the Markdown, or from the raw texts.
await runMain(async () => {
  const settings = readSettings();
  const ingest = process.argv.includes("--ingest");
  const steps = createSteps(buildSteps + (ingest ? 1 : 0));
  if (ingest) await steps.step("Convert the raw texts", () => runIngest(settings));
  await buildSite(settings, steps);
});
