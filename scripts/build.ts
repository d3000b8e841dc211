import { buildSite, buildSteps } from "./build/build-site.ts";
import { command } from "./set-up/command.ts";
import { runIngest } from "./set-up/run-ingest.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";

await command(
  {
    call: "npm run build",
    does: `Builds the finished site in out/ from the Markdown in content/; only what changed is rendered again. What is faulty in
the content is told, and ends it with exit code 1.`,
    options: {
      ingest: { does: "converts the raw texts before" },
      lenient: { does: "leaves out what is faulty in the content, and goes on" },
    },
    example: "SIJILL_SITE_URL=https://example.org npm run build",
  },
  async ({ options }) => {
    const settings = readSettings();
    const steps = createSteps(buildSteps + (options.ingest ? 1 : 0));
    if (options.ingest) await steps.step("Convert the raw texts", () => runIngest(settings));
    await buildSite(settings, steps, options);
  },
);
