import { buildSite, buildSteps } from "./build/build-site.ts";
import { buildCommand } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { runIngest } from "./set-up/run-ingest.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";

await command(buildCommand, async ({ options }) => {
  const settings = readSettings();
  const steps = createSteps(buildSteps + Number(options.ingest) + Number(options["from-disk"]));
  if (options.ingest) await steps.step("Convert the raw texts", () => runIngest(settings));
  await buildSite(settings, steps, options);
});
