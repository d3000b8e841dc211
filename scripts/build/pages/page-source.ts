import { fork, type ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { Agent, get } from "node:http";
import path from "node:path";
import { paths } from "../../../lib/locale/paths.ts";
import type { Settings } from "../../set-up/settings.ts";
import { processCount } from "../process-count.ts";

/** An answer of a server of pages. */
interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Where finished pages come from. */
export interface PageSource {
  /** @throws {Error} when a server did not start; what Next said is in `.cache/next.log` */
  ready(): Promise<void>;
  /** Asks for what stands at an address of the site, without base path. */
  ask(address: string): Promise<Answer>;
  /** How many questions it answers at a time. */
  readonly width: number;
  close(): void;
}

/** More servers would only compete for memory: what writes and compresses their answers is one process. */
const mostServers = 4;
/** MiB that one needs. */
const each = 340;

/** Questions under way at each server: it never waits for one, also while answers before it are being compressed. */
const ahead = 6;

/**
 * Starts Next's own servers of the compiled routes, at most one for each processor. They read the archive while
 * other work goes on; what asks them waits for them.
 * @param wanted how many servers there is work for
 */
export function openPageSource(settings: Settings, wanted: number): PageSource {
  const servers = Math.max(1, Math.min(wanted, processCount(mostServers, each)));
  const children = Array.from({ length: servers }, () => startServer(settings));
  const doors = children.map(async (child) => {
    const agent = new Agent({ keepAlive: true, maxSockets: ahead });
    const port = await portOf(child);
    // The first question makes it read the archive.
    await ask(paths.notFound, port, agent);
    return { port, agent };
  });
  const opened = Promise.all(doors);
  // Whoever waits for them hears of one that does not start.
  opened.catch(() => undefined);
  let turn = 0;
  return {
    width: servers * ahead,
    async ready() {
      await opened;
    },
    close() {
      for (const child of children) child.kill();
    },
    async ask(address) {
      const open = await opened;
      turn = (turn + 1) % servers;
      const { port, agent } = open[turn] ?? {};
      return ask(address, port ?? 0, agent);
    },
  };
}

function startServer(settings: Settings): ChildProcess {
  const { root, cacheDir, contentDir, basePath, siteUrl } = settings;
  const log = openSync(path.join(cacheDir, "next.log"), "a");
  return fork(path.join(root, "scripts/build/pages/page-server.ts"), {
    cwd: root,
    // Pages make much short-lived rubbish, which a larger nursery clears for less; what grows is kept small.
    execArgv: ["--import", "tsx", "--max-semi-space-size=8", "--heap-growing-percent=30"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      SIJILL_CONTENT: contentDir,
      SIJILL_BASE_PATH: basePath,
      SIJILL_SITE_URL: siteUrl,
    },
    stdio: ["ignore", log, log, "ipc"],
  });
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("message", (port) => {
      resolve(Number(port));
    });
    child.once("exit", () => {
      reject(new Error("Next's server of pages has ended: .cache/next.log says why."));
    });
  });
}

function ask(address: string, port: number, agent: Agent | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path: encodeURI(address), agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) });
      });
    });
    request.on("error", reject);
  });
}
