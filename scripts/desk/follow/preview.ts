import { fork } from "node:child_process";
import path from "node:path";
import { readSettings, type Settings } from "../../set-up/settings.ts";

/** The site as it is now, served beside the desk. */
export interface Preview {
  /** Null until it can be seen. */
  readonly address: () => string | null;
  /** Has open pages load again. */
  readonly reload: () => void;
  readonly close: () => void;
}

/**
 * Starts the server of the preview, a process of its own: compiling pages must not keep the desk waiting.
 * @param onReady called when it can be seen
 */
export function startPreview(
  { root, contentDir, port }: Pick<Settings, "root" | "contentDir" | "port">,
  onReady: () => void,
): Preview {
  const env = { ...process.env, SIJILL_CONTENT: contentDir, PORT: String(port) };
  const { basePath, siteUrl } = readSettings(env);
  const child = fork(path.join(root, "scripts/desk/follow/preview-server.ts"), [], {
    cwd: root,
    execArgv: ["--import", "tsx"],
    env: {
      ...env,
      NEXT_TELEMETRY_DISABLED: "1",
      SIJILL_BASE_PATH: basePath,
      SIJILL_SITE_URL: siteUrl,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let isReady = false;
  child.on("message", () => {
    isReady = true;
    onReady();
  });
  child.on("exit", () => {
    isReady = false;
  });
  return {
    address: () => (isReady ? `http://127.0.0.1:${port}${basePath}/` : null),
    reload() {
      if (child.connected) child.send("reload");
    },
    close() {
      child.kill();
    },
  };
}
