import { today } from "../lib/dates/today.ts";
import { startDesk } from "./desk/start-desk.ts";
import { deskCommand } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(deskCommand, async ({ options }) => {
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
});
