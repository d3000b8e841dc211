import { spawn } from "node:child_process";
import path from "node:path";
import { openSolr } from "../../../lib/solr/ask/engine.ts";
import type { Random } from "../tools/random.ts";
import { askAll } from "./ask-all.ts";

/** What readers saw of an archive whose pushes were killed. */
export interface KilledPushes {
  /** Seconds after which each process was killed; of one that had ended by then, when it ended. */
  readonly after: readonly number[];
  /** How many ended before they were killed. */
  readonly ended: number;
  /** How often readers saw neither state whole. */
  readonly mixed: number;
  /** Whether a push that nobody killed brought the archive to its state at last. */
  readonly isWhole: boolean;
}

interface Options {
  readonly urls: readonly string[];
  /** A file of paragraphs, one JSON object with `text` a line. */
  readonly file: string;
  readonly articles: number;
  /** How many are to be killed under way. */
  readonly kills: number;
  readonly questions: readonly string[];
  readonly random: Random;
}

const alias = "killed";
const program = path.join(import.meta.dirname, "push-made.ts");

/** Sends two states of an archive in turn, each by a process that is killed at a random time, and asks after each. */
export async function killPushes(options: Options): Promise<KilledPushes> {
  const { urls, kills, questions, random } = options;
  const engine = openSolr({ urls, alias });
  const look = async () => {
    // Readers look every two seconds which state there is.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const { answers, failed } = await askAll(engine, questions, { readers: 2 });
    return JSON.stringify([...answers, ...failed].sort());
  };
  const whole: [string | null, string | null] = [null, null];
  const send = async (state: 0 | 1) => {
    const { seconds, isEnded } = await sendAndKill(options, state, null);
    if (!isEnded) throw new Error("A push that nobody killed did not end.");
    whole[state] ??= await look();
    return seconds;
  };
  await send(0);
  await send(1);
  let lasts = await send(0);
  const after: number[] = [];
  let [ended, mixed, goal]: [number, number, 0 | 1] = [0, 0, 1];
  while (after.length - ended < kills) {
    const { seconds, isEnded } = await sendAndKill(options, goal, random.next() * lasts);
    after.push(seconds);
    const state = whole.indexOf(await look());
    if (state === -1) mixed++;
    if (isEnded) {
      ended++;
      lasts = Math.min(lasts, seconds);
      if (state !== goal) mixed++;
      goal = goal === 0 ? 1 : 0;
    }
  }
  await send(goal);
  return { after, ended, mixed, isWhole: (await look()) === whole[goal] };
}

/** @param seconds after which it is killed; null to let it end. */
function sendAndKill(
  { urls, file, articles }: Options,
  state: 0 | 1,
  seconds: number | null,
): Promise<{ readonly seconds: number; readonly isEnded: boolean }> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", program, urls.join(","), alias, file, String(articles), String(state)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  // The time counts from its first request on: before that it makes the articles.
  let timer: NodeJS.Timeout | undefined;
  let sends = began;
  child.stdout.once("data", () => {
    sends = performance.now();
    if (seconds !== null) timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  });
  return new Promise((resolve) => {
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ seconds: (performance.now() - sends) / 1000, isEnded: code === 0 });
    });
  });
}
