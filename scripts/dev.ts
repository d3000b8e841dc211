import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { startDevServer } from "./dev/dev-server.ts";
import { refresh, type Change } from "./dev/refresh.ts";
import { watchChanges } from "./dev/watch.ts";
import type { CommandInfo } from "./set-up/arguments.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

const info = {
  call: "npm run dev",
  does: `Serves the pages while you work on them, on port 3000 or the one that PORT names, until it is stopped. What is saved,
content or code, is shown in the open page by itself.`,
  example: "PORT=4000 npm run dev",
} as const satisfies CommandInfo;

await command(info, async () => {
  const settings = readSettings();
  const { port } = settings;
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
  process.env["SIJILL_CONTENT"] = settings.contentDir;
  process.env["SIJILL_BASE_PATH"] = settings.basePath;
  process.env["SIJILL_SITE_URL"] = settings.siteUrl;
  await refresh(settings, "code", () => undefined);
  const server = await startDevServer(settings, port);
  const tell = startWorker(settings.root, () => {
    server.reload();
  });
  watchChanges(settings, (change) => {
    // Next shows code as it is now by itself; what the code has made follows.
    if (change === "code") server.reload();
    tell(change);
  });
  process.stdout.write(
    `The archive while you work on it: http://localhost:${port}${settings.basePath}/\n`,
  );
});

/**
 * Starts the process that makes again what pages show; it is begun anew when code that it runs has changed.
 * @param done called when something can be seen
 * @returns tells it what has changed
 */
function startWorker(root: string, done: () => void): (change: Change) => void {
  const start = (): ChildProcess => {
    const file = path.join(root, "scripts/dev/worker.ts");
    const child = fork(file, { execArgv: ["--import", "tsx"] });
    return child.on("message", done);
  };
  let worker = start();
  return (change) => {
    if (change === "code") {
      worker.kill();
      worker = start();
    }
    worker.send(change);
  };
}
