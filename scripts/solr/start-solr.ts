import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** A SolrCloud that was started for tests. */
export interface StartedSolr {
  readonly urls: readonly string[];
  /** Stops or starts a node by its number, and waits until it has. */
  readonly tell: (order: "stop" | "start", node: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

const launcher = path.join(import.meta.dirname, "launcher");
/** Of the process that holds all nodes. */
const MEMORY = "-Xmx1500m";

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
 * Starts a SolrCloud of so many nodes, ZooKeeper included, from Maven's artifacts; the first time they are downloaded.
 *
 * @throws Error when Maven cannot get them, or the nodes do not come up.
 */
export async function startSolr(nodes: number): Promise<StartedSolr> {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-solr-"));
  const child = spawn(
    "java",
    [
      MEMORY,
      `-Dlog4j.configurationFile=${path.join(launcher, "log4j2.xml")}`,
      ...["-cp", classPath(folder), path.join(launcher, "Launcher.java")],
      ...[String(nodes), path.join(folder, "nodes")],
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`Solr ended by itself: ${said}`);
    return JSON.parse(line.value) as { urls?: string[] };
  };
  const { urls = [] } = await answer();
  return {
    urls,
    tell: async (order, node) => {
      child.stdin.write(`${order} ${node}\n`);
      await answer();
    },
    end: async () => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.stdin.end("quit\n");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the artifacts lie. Maven is asked offline first: then it does not look for newer ones. */
function classPath(folder: string): string {
  const file = path.join(folder, "class-path");
  const get = (...how: string[]) =>
    spawnSync(
      "mvn",
      [...how, "-q", "-B", "dependency:build-classpath", `-Dmdep.outputFile=${file}`],
      { cwd: launcher, encoding: "utf8" },
    );
  if (get("-o").status !== 0) {
    const { status, stdout } = get();
    if (status !== 0)
      throw new Error(`Maven cannot get Solr's artifacts: ${stdout.trim().slice(0, 500)}`);
  }
  return readFileSync(file, "utf8");
}
