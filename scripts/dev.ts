import { prepareArchive } from "../lib/archive/prepare/prepare.ts";
import { buildAssets } from "./build/assets/build-assets.ts";
import { readPort } from "./serve/read-port.ts";
import { packageCommand, runCommand } from "./set-up/run-command.ts";
import { runIngest } from "./set-up/run-ingest.ts";
import { runMain } from "./set-up/run-main.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";

// `npm run dev`: Next's own server on the sources. The search has no index here: npm start shows it.
await runMain(async () => {
  const settings = readSettings();
  const port = readPort();
  const steps = createSteps(3);
  await steps.step("Convert the raw texts", () => runIngest(settings));
  await steps.step("Build fonts and islands", async () => {
    await buildAssets(settings);
  });
  await steps.step("Prepare the archive", () => {
    prepareArchive(settings);
  });
  const result = await runCommand(
    process.execPath,
    [packageCommand("next", "next", settings.root), "dev", "--port", String(port)],
    { cwd: settings.root, show: true },
  );
  process.exitCode = result.code;
});
