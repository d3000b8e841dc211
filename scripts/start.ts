import { buildSite, buildSteps } from "./build/build-site.ts";
import { serveSite } from "./serve/serve-site.ts";
import { startCommand } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { runIngest } from "./set-up/run-ingest.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";

await command(startCommand, async ({ options }) => {
  const settings = readSettings();
  const steps = createSteps(buildSteps(options) + 1);
  const keptBack = await steps.step("Convert the raw texts", () => runIngest(settings));
  if (keptBack) {
    process.stdout.write("Some raw files were kept back (see above); the others are published.\n");
  }
  await buildSite(settings, steps, options);
  await serveSite(settings);
  process.stdout.write(
    `Serving the archive on http://localhost:${settings.port}${settings.basePath}/ (end with Ctrl+C)\n`,
  );
});
