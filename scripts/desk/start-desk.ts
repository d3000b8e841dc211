import { randomBytes } from "node:crypto";
import path from "node:path";
import { sha256 } from "../../lib/base/hash-files.ts";
import type { Settings } from "../set-up/settings.ts";
import { openDeskArchive } from "./archive/desk-archive.ts";
import { bundlePage } from "./bundle-page.ts";
import type { Desk } from "./desk.ts";
import { startDeskServer } from "./http/desk-server.ts";
import { deskEvents } from "./http/events.ts";
import { openPerson } from "./person.ts";
import { readRoutes } from "./routes/read-routes.ts";

/** A desk that is open. */
export interface RunningDesk {
  /** Its address, with the token. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface DeskOptions extends Pick<Settings, "root" | "contentDir" | "cacheDir" | "port"> {
  /** The day, as EDTF. */
  readonly today: () => string;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Opens the desk on the content folder.
 * @throws {Error} with one sentence when it cannot be opened
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { root, contentDir, cacheDir, port, today } = options;
  const stateDir = path.join(cacheDir, "desk", sha256(contentDir).slice(0, 16));
  const files = await bundlePage(root);
  const archive = openDeskArchive(contentDir, stateDir, today, options.onProgress);
  const events = deskEvents();
  const desk: Desk = {
    archive,
    person: openPerson(stateDir),
    told: () => [],
    undo: () => null,
    preview: () => null,
  };
  const token = randomBytes(24).toString("base64url");
  const routes = readRoutes(desk);
  const server = await startDeskServer({ port, token, files, routes, events });
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    async close() {
      events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
