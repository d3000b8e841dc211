import * as z from "zod";
import type { Result } from "../../base/result.ts";
import { check } from "../../schema/check.ts";
import { day, mapping, type Value } from "../../schema/values.ts";

const schema = mapping({
  date: day,
  was: z.string().regex(/^[0-9a-f]{12}(?:-\d+)?$/),
  by: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * That another raw file was taken for an article's: the day, the folder in which the article lies that gave way, and the
 * SHA-256 of the new file.
 */
export type ReplacedLine = Value<typeof schema>;

/** Where it stands, in the folder of the article: a line each time, the oldest first; nothing is ever taken out. */
export const replacedName = "history/replaced.jsonl";

/**
 * Adds a line.
 * @param old the file; null where there is none.
 * @returns the new text; the old one where its last line says so already, as a run that was killed left it.
 */
export function addReplaced(old: string | null, line: ReplacedLine): string {
  const lines = (old ?? "").split("\n").filter((one) => one !== "");
  const last = parseReplaced(lines.at(-1) ?? null);
  const [told] = last.ok ? last.value : [];
  if (told?.was === line.was && told.by === line.by) return old ?? "";
  return `${[...lines, JSON.stringify(line)].join("\n")}\n`;
}

/** Reads the file; null is none. Or what is wrong, one sentence. */
export function parseReplaced(
  text: string | null,
): Result<readonly ReplacedLine[], readonly string[]> {
  const lines: ReplacedLine[] = [];
  for (const [at, line] of (text ?? "").split("\n").entries()) {
    if (line === "") continue;
    const read = readLine(line);
    if (read === null) {
      const fault = `line ${at + 1} is not what \`npm run ingest\` writes; restore it from your version control, or delete the line`;
      return { ok: false, error: [fault] };
    }
    lines.push(read);
  }
  return { ok: true, value: lines };
}

function readLine(line: string): ReplacedLine | null {
  try {
    const read = check(schema, JSON.parse(line));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
