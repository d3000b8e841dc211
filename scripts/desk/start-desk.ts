import { randomBytes } from "node:crypto";
import path from "node:path";
import { sha256 } from "../../lib/base/hash-files.ts";
import type { Settings } from "../set-up/settings.ts";
import { openDeskArchive } from "./archive/desk-archive.ts";
import { bundlePage } from "./bundle-page.ts";
import type { Desk } from "./desk.ts";
import { type Route, startDeskServer } from "./http/desk-server.ts";
import { deskEvents } from "./http/events.ts";
import { openPerson } from "./person.ts";
import { readRoutes } from "./routes/read-routes.ts";
import { writeRoutes } from "./routes/write-routes.ts";
import { openJournal } from "./write/journal.ts";

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
    journal: openJournal(path.join(stateDir, "journal"), contentDir),
    today,
    follow(changed) {
      archive.renew([...new Set(changed.flatMap(articleOf))]);
      events.tell({ changed: "content" });
    },
    told: () => [],
    preview: () => null,
  };
  const token = randomBytes(24).toString("base64url");
  const routes = mergeRoutes(readRoutes(desk), writeRoutes(desk));
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

/** Addresses that several answer: one reads, another writes. */
function mergeRoutes(...tables: readonly Readonly<Record<string, Route>>[]): Record<string, Route> {
  const merged: Record<string, Route> = {};
  for (const table of tables)
    for (const [address, route] of Object.entries(table))
      merged[address] = { ...merged[address], ...route };
  return merged;
}

/** Ids of the articles that a file is of; none for a file of all. */
function articleOf(file: string): readonly string[] {
  const id = /^(?:editorial\/(.+)\.yaml|translations\/(.+)\/en\.md)$/u.exec(file);
  return id === null ? [] : [id[1] ?? id[2] ?? ""];
}
