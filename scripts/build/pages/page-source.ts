import { fork, type ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { Agent, get } from "node:http";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Settings } from "../../set-up/settings.ts";

/** An answer of a server of pages. */
interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Where finished pages come from. */
export interface PageSource {
  /** Asks for what stands at an address of the site, without base path. */
  ask(address: string): Promise<Answer>;
  /** How many questions it answers at a time. */
  readonly width: number;
  close(): void;
}

/** More servers would only compete for memory: what writes and compresses their answers is one process. */
const mostServers = 4;

/** Questions under way at each server: it never waits for one, also while answers before it are being compressed. */
const ahead = 6;

/**
 * Starts Next's own servers of the compiled routes, one for each processor that pages are rendered on.
 * @throws {Error} when one does not start; what Next said is in `.cache/next.log`
 */
export async function openPageSource(
  settings: Settings,
  servers = Math.min(availableParallelism(), mostServers),
): Promise<PageSource> {
  const children = Array.from({ length: servers }, () => startServer(settings));
  const close = () => {
    for (const child of children) child.kill();
  };
  try {
    const ports = await Promise.all(children.map(portOf));
    const agents = ports.map(() => new Agent({ keepAlive: true, maxSockets: ahead }));
    let turn = 0;
    return {
      width: servers * ahead,
      close,
      ask(address) {
        turn = (turn + 1) % servers;
        return ask(address, ports[turn] ?? 0, agents[turn]);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

function startServer(settings: Settings): ChildProcess {
  const { root, cacheDir, contentDir, basePath, siteUrl } = settings;
  const log = openSync(path.join(cacheDir, "next.log"), "a");
  return fork(path.join(root, "scripts/build/pages/page-server.ts"), {
    cwd: root,
    // Pages make much short-lived rubbish, which a larger nursery clears for less; what grows is kept small.
    execArgv: ["--import", "tsx", "--max-semi-space-size=16", "--heap-growing-percent=30"],
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
