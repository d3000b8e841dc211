import type { Result } from "../base/result.ts";
import { readDocument } from "./yaml/read-document.ts";

/**
 * Reads YAML as data only (see `readDocument`); duplicate keys and alias bombs are errors.
 * @throws Error with the line and the reason when the text is not such YAML, or is not a mapping.
 */
export function parseYaml(text: string): Record<string, unknown> {
  const value: unknown = readDocument(text).toJS({ maxAliasCount: 20 });
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new Error('keys and values are expected, such as `title: "…"`');
  }
  return value as Record<string, unknown>;
}

/** What stands in place of letters that are lost: of a file in another encoding, all that are no ASCII. */
const lost = "\uFFFD";

/** `parseYaml`, with its error as a list of one sentence that lacks the file's name and the full stop. */
export function readYaml(text: string): Result<Record<string, unknown>, readonly string[]> {
  if (text.includes(lost)) {
    const line = text.slice(0, text.indexOf(lost)).split("\n").length;
    return {
      ok: false,
      error: [`it is not UTF-8, or letters were lost on line ${line}; save it as UTF-8`],
    };
  }
  try {
    return { ok: true, value: parseYaml(text) };
  } catch (error) {
    return { ok: false, error: [`it cannot be read as YAML: ${reasonOf(error)}`] };
  }
}

/** What an error of the YAML reader says, without the lines of the file that it quotes. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/:$/, "");
}
