import { createInterface } from "node:readline";
import { readRecords } from "../lib/archive/read/read-records.ts";
import { annotate } from "./annotate/annotate-line.ts";

/**
 * `npm run annotate`: JSON Lines on standard input, `{id, text, reference_date?}`, to JSON Lines on standard
 * output with the dates, countries, authority mentions and candidates found; offsets in UTF-16 units of the text.
 * A line that cannot be read gives `{line, error}` and exit code 1; the others go on.
 */
async function main(): Promise<number> {
  const folder = process.argv.indexOf("--content");
  const { records } = readRecords(folder > 0 ? (process.argv[folder + 1] ?? "content") : "content");
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
}

process.exitCode = await main();
