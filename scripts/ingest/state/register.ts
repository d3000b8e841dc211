import { readIfThere } from "../../../lib/base/files.ts";

/** In `content/articles/`: raw file name → article id, for ever; several names of one text have one id. */
export const registerName = "register.json";

/**
 * Reads the register of ids; empty when there is none yet.
 * @throws Error with one sentence when it is broken: ids hold for ever, so nothing may go on without it.
 */
export function readRegister(file: string): Map<string, string> {
  const text = readIfThere(file);
  if (text === null) return new Map();
  try {
    const data: unknown = JSON.parse(text);
    const mapping = typeof data === "object" && data !== null && !Array.isArray(data);
    const ids = mapping ? Object.entries(data as Record<string, unknown>) : [];
    const sound = ids.every(([, id]) => typeof id === "string" && /^[a-z0-9-]+$/.test(id));
    if (mapping && sound) return new Map(ids as [string, string][]);
  } catch {
    // Reported below.
  }
  throw new Error(
    `${file} is broken; restore it from your version control, it holds the articles' ids`,
  );
}

/** Writes the register, one line a file, sorted. */
export function formatRegister(ids: ReadonlyMap<string, string>): string {
  const lines = [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, id]) => `  ${JSON.stringify(file)}: ${JSON.stringify(id)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
