import { type ChildProcess, fork } from "node:child_process";
import { watch as watchFolder } from "node:fs";
import path from "node:path";
import { startDevServer } from "./dev/dev-server.ts";
import { type Change, refresh } from "./dev/refresh.ts";
import type { CommandInfo } from "./set-up/arguments.ts";
import { command } from "./set-up/command.ts";
import { readSettings, type Settings } from "./set-up/settings.ts";

/** Long enough for an editor to have written all that it writes at one saving. */
const quietMs = 60;

const order: readonly Change[] = ["content", "raw", "looks", "code"];

/** Tells what changes in the code and the content, the widest of what changes at one time. */
function watchChanges(settings: Settings, tell: (change: Change) => void): void {
  const { root, contentDir } = settings;
  let widest: Change | null = null;
  const note = (change: Change) => {
    if (widest === null) {
      setTimeout(() => {
        const found = widest;
        widest = null;
        if (found !== null) tell(found);
      }, quietMs);
    }
    if (widest === null || order.indexOf(change) > order.indexOf(widest)) widest = change;
  };
  for (const folder of ["app", "components", "lib"])
    watchFolder(path.join(root, folder), { recursive: true }, () => {
      note(folder === "lib" ? "code" : "looks");
    });
  watchFolder(contentDir, { recursive: true }, (_, name) => {
    const change = changeOf(name ?? "");
    if (change !== null) note(change);
  });
}

/** What a changed file of the content folder asks for; nothing where the ingest itself wrote it. */
function changeOf(name: string): Change | null {
  const [folder] = name.split(path.sep);
  if (folder === "articles" || name.endsWith("manifest-sha256.txt")) return null;
  return folder === "translations" || name === "archive.yaml" ? "content" : "raw";
}

const info = {
  name: "dev",
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
