import { fork } from "node:child_process";
import path from "node:path";
import type { Settings } from "../../set-up/settings.ts";
import type { Order, Report } from "./messages.ts";

/** The machine's side, which follows what is decided. */
export interface Follower {
  readonly changed: (files: readonly string[]) => void;
  readonly close: () => void;
}

/** Starts the process that follows the desk; one that ended is begun anew with the next change. */
export function startFollower(
  { root, contentDir }: Pick<Settings, "root" | "contentDir">,
  withPreview: boolean,
  onReport: (report: Report) => void,
): Follower {
  const start = () => {
    const file = path.join(root, "scripts/desk/follow/worker.ts");
    const child = fork(file, withPreview ? ["--preview"] : [], {
      cwd: root,
      execArgv: ["--import", "tsx"],
      env: { ...process.env, SIJILL_CONTENT: contentDir },
      // The summary of an ingest is not for the desk's window.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("message", onReport);
    child.on("error", ({ message }) => {
      onReport({
        did: "fail",
        sentence: `What was decided is written; what follows it failed: ${message}.`,
      });
    });
    return child;
  };
  let child = start();
  return {
    changed(files) {
      if (!child.connected) child = start();
      child.send({ files } satisfies Order);
    },
    close() {
      if (child.connected) child.disconnect();
      child.kill();
    },
  };
}
