import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { suggestEnglish } from "../../lib/authorities/english/suggest-english.ts";
import type { ContentProblem } from "../../lib/schema/content-problem.ts";
import type { Settings } from "../set-up/settings.ts";
import { openDeskArchive } from "./archive/desk-archive.ts";
import { bundlePage } from "./bundle-page.ts";
import { fileOfRecord } from "./archive/file-of-record.ts";
import { nameList } from "./archive/name-list.ts";
import type { Desk } from "./desk.ts";
import { startFollower } from "./follow/follower.ts";
import { everything } from "./follow/messages.ts";
import { type Preview, startPreview } from "./follow/preview.ts";
import { watchContent } from "./follow/watch-content.ts";
import { type Route, startDeskServer } from "./http/desk-server.ts";
import { deskEvents } from "./http/events.ts";
import { openPerson } from "./person.ts";
import { nameRoutes } from "./routes/name-routes.ts";
import { readRoutes } from "./routes/read-routes.ts";
import { writeRoutes } from "./routes/write-routes.ts";
import { stateFolder } from "./state-folder.ts";
import { openJournal, ownPrefix } from "./write/journal.ts";
import { lockDesk } from "./write/lock-desk.ts";
import { mergesFile } from "./write/merges.ts";
import { readVersioned } from "./write/version.ts";

/** A desk that is open. */
export interface RunningDesk {
  /** Its address, with the token. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface DeskOptions extends Pick<Settings, "root" | "contentDir" | "cacheDir" | "port"> {
  /** Whether the site is shown as it is now, on the next port. */
  readonly preview: boolean;
  /** Starts what follows decisions; a process of its own where nothing else is given. */
  readonly startFollower?: typeof startFollower;
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
  const stateDir = stateFolder(cacheDir, contentDir);
  mkdirSync(stateDir, { recursive: true });
  const release = await lockDesk(stateDir);
  const archive = openDeskArchive(contentDir, stateDir, today, options.onProgress);
  const events = deskEvents();
  const files = await bundlePage(root);
  const merges = mergesFile(stateDir);
  const names = nameList(archive, merges.all);
  let told: readonly ContentProblem[] = [];
  let preview: Preview | null = null;
  const follow = options.startFollower ?? startFollower;
  const follower = follow({ root, contentDir }, options.preview, (report) => {
    switch (report.did) {
      case "ingest":
        told = report.problems;
        archive.renew(report.ids);
        events.tell({ changed: "content" });
        break;
      case "names":
        names.set(report.proposals);
        events.tell({ changed: "content" });
        break;
      case "preview":
        preview ??= startPreview({ root, contentDir, port: port + 1 }, () => {
          events.tell({ changed: "preview" });
        });
        preview.reload();
        events.tell({ changed: "preview" });
        break;
      case "fail":
        process.stderr.write(`${report.sentence}\n`);
    }
  });
  const journal = openJournal(path.join(stateDir, "journal"), contentDir);
  const desk: Desk = {
    archive,
    person: openPerson(stateDir),
    names,
    merges,
    english: (name, type, country) =>
      suggestEnglish(name, type, archive.records().records, country),
    readFile: (file) => readVersioned(path.join(contentDir, ...file.split("/"))),
    fileOfRecord: (record) => fileOfRecord(contentDir, record),
    journal,
    today,
    follow(changed) {
      archive.renew(changed.flatMap(articleOf));
      names.forget();
      events.tell({ changed: "content" });
      const own = changed.filter((file) => !file.startsWith(ownPrefix));
      watched.known(own);
      if (own.length > 0) follower.changed(own);
    },
    told: () => told,
    preview: () => preview?.address() ?? null,
  };
  const watched = watchContent(
    contentDir,
    (files) => {
      archive.renew();
      names.forget();
      events.tell({ changed: "content" });
      follower.changed(files);
    },
    (reason) => {
      process.stderr.write(`What others change while the desk is open is not seen: ${reason}.\n`);
    },
  );
  const token = randomBytes(24).toString("base64url");
  const routes = mergeRoutes(readRoutes(desk), writeRoutes(desk), nameRoutes(desk));
  const close = async (): Promise<void> => {
    watched.close();
    follower.close();
    preview?.close();
    events.close();
    await release();
  };
  try {
    const server = await startDeskServer({ port, token, files, routes, events });
    follower.changed([everything]);
    return {
      address: `http://127.0.0.1:${port}/?token=${token}`,
      async close() {
        await close();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
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
