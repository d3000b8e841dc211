import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { SolrClient } from "../../lib/solr/client.ts";

/** A SolrCloud that was started here, each node a process of its own. */
export interface StartedSolr {
  readonly urls: readonly string[];
  /** Ends a node at once, as a crash does (`SIGKILL`). */
  readonly kill: (node: number) => Promise<void>;
  /** Starts a node that was killed, at the same address, over what it has on its disk. */
  readonly start: (node: number) => Promise<void>;
  /** Ends all, and removes what they kept. */
  readonly end: () => Promise<void>;
}

const launcher = path.join(import.meta.dirname, "launcher");
/** Of a node, in MB, unless it is said; ZooKeeper needs little. */
const MEMORY = 500;
const OF_ZOOKEEPER = 128;
/** Milliseconds until a node that says nothing counts as gone; with Solr's own thirty seconds tests would mostly wait. */
const SILENCE = 6000;

/** The Solr that tests are told to use, if they are. */
export const givenSolr = process.env["SIJILL_SOLR_URL"];

/** What keeps the tests of Solr from running here, as one sentence; null where nothing does. */
export function whatIsMissing(): string | null {
  if (givenSolr !== undefined) return null;
  const java = /version "(\d+)/.exec(outputOf("java", ["-version"]) ?? "")?.[1];
  if (java === undefined || Number(java) < 17)
    return "The tests of Solr need Java 17 and Maven, or SIJILL_SOLR_URL with the address of a Solr; there is no such Java.";
  if (outputOf("mvn", ["-v"]) === null)
    return "The tests of Solr need Java 17 and Maven, or SIJILL_SOLR_URL with the address of a Solr; there is no Maven.";
  return null;
}

function outputOf(command: string, args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout + stderr : null;
}

/**
 * Starts a SolrCloud of so many nodes, and ZooKeeper, from Maven's artifacts; the first time they are downloaded.
 *
 * @param memory what each node may have for its heap, in MB.
 * @throws Error when Maven cannot get them, or a node does not come up.
 */
export async function startSolr(
  nodes: number,
  { memory = MEMORY }: { readonly memory?: number } = {},
): Promise<StartedSolr> {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-solr-"));
  const classes = compileLauncher(folder);
  const begin = (heap: number, kind: string, name: string, ...more: string[]) =>
    startProcess([
      `-Xmx${heap}m`,
      "-cp",
      classes,
      "Launcher",
      kind,
      path.join(folder, name),
      ...more,
    ]);
  const zooKeeper = await begin(OF_ZOOKEEPER, "zookeeper", "zookeeper");
  const node = (number: number, port = "0") =>
    begin(memory, "node", `node-${number}`, zooKeeper.address, port);
  const started = await Promise.all(Array.from({ length: nodes }, (_, number) => node(number)));
  const urls = started.map(({ address }) => address);
  return {
    urls,
    kill: async (number) => started[number]?.kill(),
    start: async (number) => {
      started[number] = await node(number, new URL(urls[number] ?? "").port);
    },
    end: async () => {
      await Promise.all([...started, zooKeeper].map((one) => one.kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until all copies of all collections can be asked. */
export async function whenUpToDate(client: SolrClient): Promise<void> {
  for (;;) {
    const status = await client.request<object>("/admin/collections?action=CLUSTERSTATUS");
    if (!/"state":"(?:down|recovering|recovery_failed)"/.test(JSON.stringify(status))) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

interface StartedProcess {
  /** Where it listens. */
  readonly address: string;
  /** Ends it at once; nothing is done to one that has ended. */
  readonly kill: () => Promise<void>;
}

/** Starts a process of the launcher, and waits until it says where it listens. */
async function startProcess(options: readonly string[]): Promise<StartedProcess> {
  const logging = `-Dlog4j.configurationFile=${path.join(launcher, "log4j2.xml")}`;
  const silence = `-Dsolr.zkclienttimeout=${SILENCE}`;
  const child = spawn("java", [logging, silence, ...options], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const line = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  if (line.done === true) throw new Error(`Solr ended by itself: ${said}`);
  return {
    address: line.value,
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

/** Compiles the launcher into a folder. Maven is asked offline first: then it does not look for newer artifacts. */
function compileLauncher(folder: string): string {
  const file = path.join(folder, "class-path");
  const run = (program: string, ...options: string[]) =>
    spawnSync(program, options, { cwd: launcher, encoding: "utf8" });
  const get = (...how: string[]) =>
    run("mvn", ...how, "-q", "-B", "dependency:build-classpath", `-Dmdep.outputFile=${file}`);
  if (get("-o").status !== 0) {
    const { status, stdout } = get();
    if (status !== 0)
      throw new Error(`Maven cannot get Solr's artifacts: ${stdout.trim().slice(0, 500)}`);
  }
  const artifacts = readFileSync(file, "utf8");
  const { status, stderr } = run("javac", "-cp", artifacts, "-d", folder, "Launcher.java");
  if (status !== 0) throw new Error(`Solr's launcher cannot be compiled: ${stderr.slice(0, 500)}`);
  return `${folder}:${artifacts}`;
}
