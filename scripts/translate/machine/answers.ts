import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { readIfThere } from "../../../lib/base/files.ts";

/** What a machine has answered so far: kept by the text that it was asked, and free to be lost. */
export interface Answers {
  get(text: string): string | null;
  add(text: string, answer: string): void;
}

/**
 * The answers of one machine. Each is on the disk before it is used, so that a run that is killed has to ask nothing
 * twice; a line that was cut then counts for nothing.
 * @param name the machine's, of which each has answers of its own.
 */
export function openAnswers(cacheDir: string, name: string): Answers {
  const folder = path.join(cacheDir, "translate");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${shortHash(name)}.jsonl`);
  const known = new Map<string, string>();
  const before = readIfThere(file) ?? "";
  for (const line of before.split("\n")) {
    const read = lineOf(line);
    if (read !== null) known.set(...read);
  }
  if (before !== "" && !before.endsWith("\n")) appendFileSync(file, "\n");
  return {
    get: (text) => known.get(shortHash(text)) ?? null,
    add(text, answer) {
      const key = shortHash(text);
      known.set(key, answer);
      appendFileSync(file, `${JSON.stringify([key, answer])}\n`);
    },
  };
}

function lineOf(line: string): [string, string] | null {
  try {
    const data: unknown = JSON.parse(line);
    if (!Array.isArray(data)) return null;
    const [key, answer] = data as unknown[];
    return typeof key === "string" && typeof answer === "string" ? [key, answer] : null;
  } catch {
    return null;
  }
}
