import { buildSite, buildSteps } from "./build/build-site.ts";

import { readPort } from "./serve/read-port.ts";
import { serveSite } from "./serve/serve-site.ts";
import { runIngest } from "./set-up/run-ingest.ts";
import { runMain } from "./set-up/run-main.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";

// `npm start`: from the raw texts to a site on this machine.
await runMain(async () => {
  const settings = readSettings();
  const port = readPort();
  const steps = createSteps(buildSteps + 1);
  const keptBack = await steps.step("Convert the raw texts", () => runIngest(settings));
  if (keptBack) {
    process.stdout.write("Some raw files were kept back (see above); the others are published.\n");
  }
  await buildSite(settings, steps);
  await serveSite({ ...settings, port });
  process.stdout.write(
    `Serving the archive on http://localhost:${port}${settings.basePath}/ (end with Ctrl+C)\n`,
  );
});
