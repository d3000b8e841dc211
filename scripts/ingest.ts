import { readOptions, usage, type IngestOptions } from "./ingest/options.ts";
import { exitCodeOf } from "./ingest/report.ts";
import { run } from "./ingest/run.ts";
import { formatSummary } from "./ingest/summary.ts";

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
      const { writeReport } = await import("./ingest/write-report.ts");
      writeReport(options.report, report);
    }
    if (options.watch) {
      const { watch } = await import("./ingest/watch.ts");
      await watch(options);
    }
    return exitCodeOf(report);
  } catch (error) {
    console.error(sentence(error));
    return 2;
  }
}

function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `Ingest stopped: ${text}${/[.!?]$/.test(text) ? "" : "."}`;
}

process.exitCode = await main();
