import { existsSync } from "node:fs";

/**
 * Sees to it that a file in which people work (a table, a file for translators) is not written over: it may hold what
 * they did since it was written.
 * @throws Error with one sentence where it is there.
 */
export function refuseToReplace(file: string): void {
  if (existsSync(file))
    throw new Error(
      `${file} is there already and may hold somebody's work; take that in first, or write to another name.`,
    );
}
