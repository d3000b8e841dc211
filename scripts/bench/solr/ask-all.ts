import type { SearchEngine } from "../../../lib/search/types.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";

/** What became of many questions. */
export interface Asked {
  /** Milliseconds that each took, in ascending order. */
  readonly times: readonly number[];
  /** The reasons of those that were not answered. */
  readonly failed: readonly string[];
  /** Those that were answered otherwise than expected. */
  readonly wrong: readonly string[];
  /** Question → hash of its answer; the first one where it was asked more than once. */
  readonly answers: ReadonlyMap<string, string>;
}

interface AskOptions {
  /** How many ask beside each other; each waits for its answer. */
  readonly readers: number;
  /** Hashes of the answers; without them nothing is wrong. */
  readonly expected?: ReadonlyMap<string, string>;
  /** Hears after every thousand questions how many were asked. */
  readonly say?: (line: string) => void;
}

/** Asks questions, some at a time, as readers do. */
export async function askAll(
  engine: SearchEngine,
  questions: readonly string[],
  { readers, expected, say }: AskOptions,
): Promise<Asked> {
  const answers = new Map<string, string>();
  const times: number[] = [];
  const failed: string[] = [];
  const wrong: string[] = [];
  const waiting = questions.values();
  const read = async () => {
    for (const text of waiting) {
      const began = performance.now();
      try {
        const answer = sha256(JSON.stringify(await engine.search({ text })));
        times.push(performance.now() - began);
        if (expected !== undefined && expected.get(text) !== answer) wrong.push(text);
        if (!answers.has(text)) answers.set(text, answer);
      } catch (error) {
        failed.push(String(error));
      }
      const asked = times.length + failed.length;
      if (asked % 1000 === 0)
        say?.(`${asked} asked: ${failed.length} failed, ${wrong.length} wrong.`);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return { times: times.sort((a, b) => a - b), failed, wrong, answers };
}

/** The time within which so many of a hundred were answered. */
export function within(times: readonly number[], percent: number): number {
  return times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? NaN;
}
