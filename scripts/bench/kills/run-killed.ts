import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Random } from "../tools/random.ts";

/** A command of this project, to be run in a process of its own. */
export interface Command {
  /** The folder of the project, where the command is started. */
  readonly root: string;
  /** Such as `scripts/ingest.ts`, or what was bundled of it. */
  readonly script: string;
  readonly args: readonly string[];
  /** The folder of which the writes are counted, absolute. */
  readonly writesTo: string;
}

/** Where a process is killed: at its nth write to the disk, before it, when half of it is done, or after it. */
export interface Point {
  readonly at: number;
  readonly moment: "before" | "half" | "after";
}

/** What was found out by killing a command. */
export interface Killed {
  readonly kills: number;
  /** How many writes the command makes undisturbed, in each state that it was killed in. */
  readonly writes: readonly number[];
  /** The points after which the state differed from an undisturbed one, once run to the end; with the files. */
  readonly differing: readonly string[];
}

/** Draws a point of a command that makes so many writes. */
export function drawPoint(random: Random, writes: number): Point {
  return {
    at: 1 + random.below(writes),
    moment: random.pick(["before", "half", "after"] as const),
  };
}

/** Runs a command to its end, and counts its writes. */
export async function countWrites(command: Command): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-writes-"));
  try {
    const file = path.join(folder, "count");
    await runToEnd(command, { SIJILL_KILL_COUNT: file });
    return Number(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command to its end. @throws Error with what it said when it fails */
export async function runToEnd(
  command: Command,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, signal, said } = await run(command, env);
  if (signal !== null || code === null || code > 0)
    throw new Error(`${command.script} ended with ${signal ?? code}: ${said.slice(-2000)}`);
}

/** Starts a command, which is killed at a point. @throws Error when it ended before */
export async function runKilled(command: Command, { at, moment }: Point): Promise<void> {
  const { signal, said } = await run(command, {
    SIJILL_KILL_AT: String(at),
    SIJILL_KILL_MOMENT: moment,
  });
  if (signal !== "SIGKILL")
    throw new Error(`${command.script} was not killed at write ${at}: ${said.slice(-2000)}`);
}

/** Runs a command to its end after a kill, and tells what is then otherwise than it should be; null for nothing. */
export async function faultOf(
  command: Command,
  differing: () => readonly string[],
): Promise<string | null> {
  try {
    await runToEnd(command);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const files = differing();
  return files.length === 0 ? null : files.join(", ");
}

export const tellPoint = ({ at, moment }: Point): string => `${moment} write ${at}`;

function run(
  { root, script, args, writesTo }: Command,
  env: Readonly<Record<string, string>>,
): Promise<{
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}> {
  const killer = pathToFileURL(path.join(import.meta.dirname, "kill-at.mjs")).href;
  const tsx = pathToFileURL(path.join(root, "node_modules/tsx/dist/esm/index.mjs")).href;
  return new Promise((resolve, reject) => {
    const imports = [killer, ...(script.endsWith(".ts") ? [tsx] : [])];
    const nodeArgs = imports.flatMap((each) => ["--import", each]);
    const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", SIJILL_KILL_IN: writesTo, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => (said += part.toString("utf8")));
    child.once("error", reject);
    // Not "close": what a killed process started may hold its streams for a while.
    child.once("exit", (code, signal) => {
      resolve({ code, signal, said });
    });
  });
}
