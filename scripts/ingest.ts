import { readOptions, usage, type IngestOptions } from "./ingest/run/options.ts";
import { exitCodeOf } from "./ingest/report/report.ts";
import { run } from "./ingest/run/run.ts";
import { formatSummary } from "./ingest/report/summary.ts";

/** `npm run ingest`: raw files to articles. Exit code 0 if nothing was kept back, 1 if something was, 2 if it could not run. */
async function main(): Promise<number> {
  let options: IngestOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${sentence(error)}\n\n${usage}`);
    return 2;
  }
  try {
    const report = await run(options);
    console.log(formatSummary(report));
    if (options.report !== null) {
      const { writeReport } = await import("./ingest/report/write-report.ts");
      writeReport(options.report, report);
    }
    if (options.watch) {
      const { watch } = await import("./ingest/run/watch.ts");
      await watch(options);
    }
    return exitCodeOf(report);
  } catch (error) {
    console.error(sentence(error));
    return 2;
  }
}

/** What a person can do about what the disk refuses. */
const advice: Readonly<Record<string, string>> = {
  EACCES: "give yourself the right to write there, or name another folder with --content",
  EPERM: "give yourself the right to write there, or name another folder with --content",
  EROFS: "the disk may only be read; name another folder with --content",
  ENOSPC: "the disk is full; make room and run it again, nothing is lost",
};

function sentence(error: unknown): string {
  const { message, code = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const text = [message ?? String(error), advice[code]].filter(Boolean).join("; ");
  return `Ingest stopped: ${text}${/[.!?]$/.test(text) ? "" : "."}`;
}

process.exitCode = await main();
