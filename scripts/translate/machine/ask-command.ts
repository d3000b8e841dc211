import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import {
  MachineStopped,
  MOST_FAILURES,
  type AskOptions,
  type Job,
  type Listener,
} from "./translator.ts";

/** What a command last said on standard error is told when it fails. */
const LONGEST_QUOTE = 200;

/**
 * Asks a command: a line of JSON for each text, `{id, text, terms}`, and one back, `{id, text}`, in any order. One that
 * ends before it has answered all is started again with the rest; the text that it ended at twice is left out.
 * @throws MachineStopped when it cannot be started, or ends time and again without an answer.
 */
export async function askCommand(
  jobs: readonly Job[],
  options: AskOptions,
  listener: Listener,
): Promise<void> {
  const left = new Map(jobs.map((job, at) => [String(at), job]));
  const doubts = new Map<string, string>();
  /** How often a text was asked and nothing came. */
  const misses = new Map<string, number>();
  let failures = 0;
  while (left.size > 0) {
    const { heard, isWhole, reason } = await runOnce(left, doubts, options, listener);
    failures = heard === 0 ? failures + 1 : 0;
    if (left.size > 0 && failures >= MOST_FAILURES)
      throw new MachineStopped(`the command gave no answer ${failures} times in a row: ${reason}`);
    // One that ran to its end passed these over; one that died did so at the first.
    const passedOver = isWhole && heard > 0;
    const missed = passedOver ? [...left.keys()] : [...left.keys()].slice(0, 1);
    const why = isWhole ? "the command passed it over" : reason;
    for (const id of missed) {
      misses.set(id, (misses.get(id) ?? 0) + 1);
      if ((misses.get(id) ?? 0) < 2) continue;
      listener.failed(left.get(id) as Job, doubts.get(id) ?? why);
      left.delete(id);
    }
  }
}

/** Runs it with all that is left; what it answers well is taken from there. */
async function runOnce(
  left: Map<string, Job>,
  doubts: Map<string, string>,
  { command = [], cwd, seconds }: AskOptions,
  listener: Listener,
): Promise<{ readonly heard: number; readonly isWhole: boolean; readonly reason: string }> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd, stdio: ["pipe", "pipe", "pipe"] });
  const ended = once(child, "close").then(
    ([code, signal]) => (signal === null ? `exit code ${String(code)}` : String(signal)),
    (error: unknown) => {
      throw new MachineStopped(
        `the command ${program} cannot be started (${(error as NodeJS.ErrnoException).code ?? ""}); look at \`translator\` in archive.yaml`,
      );
    },
  );
  // It is waited for below, when all that it said is read.
  ended.catch(() => undefined);
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString("utf8")).slice(-LONGEST_QUOTE);
  });
  const silence = new AbortController();
  const stop = (): void => {
    silence.abort();
    child.kill("SIGKILL");
  };
  let timer = setTimeout(stop, seconds * 1000);
  // It may end before it has read everything.
  child.stdin.on("error", () => undefined);
  const asked = [...left];
  const feed = async (): Promise<void> => {
    for (const [id, { text, names }] of asked) {
      if (!child.stdin.writable) return;
      const line = JSON.stringify({ id, text, terms: names.map(({ ar, en }) => ({ ar, en })) });
      if (!child.stdin.write(`${line}\n`))
        await Promise.race([once(child.stdin, "drain"), once(child.stdin, "close")]);
    }
    child.stdin.end();
  };
  // What a closed pipe says while we wait for room in it is no fault of ours: how the command ended is told below.
  feed().catch(() => undefined);
  let heard = 0;
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    clearTimeout(timer);
    timer = setTimeout(stop, seconds * 1000);
    const read = answerIn(line);
    const job = left.get(read?.id ?? "");
    if (read === null || job === undefined) continue;
    heard++;
    const doubt = listener.answer(job, read.text);
    if (doubt !== null && !doubts.has(read.id)) {
      doubts.set(read.id, doubt);
      continue;
    }
    if (doubt !== null) listener.failed(job, doubt);
    left.delete(read.id);
  }
  const end = await ended.finally(() => {
    clearTimeout(timer);
  });
  const said = complaint.trim().split("\n").at(-1) ?? "";
  const { aborted: isSilent } = silence.signal;
  const what = isSilent ? `it gave no answer in ${seconds} seconds` : `it ended with ${end}`;
  const reason = said === "" ? what : `${what} (${said})`;
  return { heard, isWhole: !isSilent && end === "exit code 0", reason };
}

/** What a command prints besides answers is not ours. */
function answerIn(line: string): { readonly id: string; readonly text: string } | null {
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string") return null;
    return { id: String(id), text };
  } catch {
    return null;
  }
}
