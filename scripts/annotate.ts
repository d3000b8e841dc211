import { createInterface } from "node:readline";
import { readRecords } from "../lib/archive/read/read-records.ts";
import { annotate } from "./annotate/annotate-line.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

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
