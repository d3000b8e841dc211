import { createInterface } from "node:readline";
import { readRecords } from "../lib/archive/read/read-records.ts";
import type { Authority } from "../lib/authorities/authority.ts";
import { parseEdtf } from "../lib/dates/edtf.ts";
import { recognise, type Recognised } from "../lib/ingest/recognise.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

type Annotated =
  ({ readonly id: unknown } & Recognised) | { readonly id?: unknown; readonly error: string };

/**
 * Annotates one line of JSON, `{id, text, reference_date?}`.
 * @returns the findings under the same id, or what is wrong with the line.
 */
function annotate(line: string, records: readonly Authority[]): Annotated {
  let data: Readonly<Record<string, unknown>>;
  try {
    const parsed: unknown = JSON.parse(line);
    if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) {
      return { error: 'a JSON object is expected, such as {"id": 1, "text": "…"}' };
    }
    data = parsed as Record<string, unknown>;
  } catch {
    return { error: "the line is not JSON" };
  }
  const { id, text, reference_date: date } = data;
  if (typeof text !== "string") return { id, error: "`text` must be a text" };
  if (
    date !== undefined &&
    date !== null &&
    (typeof date !== "string" || parseEdtf(date) === null)
  ) {
    return { id, error: '`reference_date` must be an EDTF date, such as "2022-04"' };
  }
  return { id, ...recognise(text, typeof date === "string" ? date : undefined, records) };
}

await command(
  {
    call: "npm run -s annotate",
    does: `Reads JSON Lines, {"id", "text", "reference_date"?}, from standard input and writes JSON Lines with the dates,
countries, names of records and proposed names that it finds in each text; offsets are in UTF-16 units. A line that
cannot be read gives {"line", "error"} and, at the end, exit code 1; the others go on.`,
    options: {
      content: {
        value: "FOLDER",
        does: "whose authority records to look for (SIJILL_CONTENT, or else content)",
      },
    },
    example: "npm run -s annotate < texts.jsonl > found.jsonl",
  },
  async ({ options }) => {
    const { records } = readRecords(options.content ?? readSettings().contentDir);
    let failed = 0;
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === "") continue;
      const result = annotate(line, records);
      if ("error" in result) failed++;
      const output = JSON.stringify("error" in result ? { line: number, ...result } : result);
      if (!process.stdout.write(`${output}\n`)) {
        await new Promise((resolve) => process.stdout.once("drain", resolve));
      }
    }
    return failed === 0 ? 0 : 1;
  },
);
