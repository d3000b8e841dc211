import { today } from "../lib/dates/today.ts";
import { startDesk } from "./desk/start-desk.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run desk",
    does: `Opens the archivist's desk on this machine, until it is stopped: what is to be done in the archive, article by
article and name by name, and what you decide written into the content folder (docs/desk.md). It writes the address to
open, on port 4700 or the one that PORT names.`,
    options: { "no-preview": { does: "does not show the site as it becomes, on the next port" } },
    example: "npm run desk",
  },
  async ({ options }) => {
    const settings = readSettings({ ...process.env, PORT: process.env["PORT"] || "4700" });
    const desk = await startDesk({
      ...settings,
      preview: !options["no-preview"],
      today,
      onProgress(done, total) {
        if (done > 0) process.stderr.write(`${done} of ${total} articles read\n`);
      },
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void desk.close().finally(() => process.exit()));
    process.stdout.write(`The desk: ${desk.address}\n`);
  },
);
