import { watch as watchFolder } from "node:fs";
import path from "node:path";
import { exitCodeOf } from "./ingest/report/report.ts";
import { formatSummary } from "./ingest/report/summary.ts";
import { ingestCommand, ingestOptions, type IngestOptions } from "./ingest/run/options.ts";
import { run } from "./ingest/run/run.ts";
import { manifestName } from "./ingest/state/manifest.ts";
import { command } from "./set-up/command.ts";
import { sentenceOfError } from "./set-up/sentence-of-error.ts";

/** Long enough for a copy of many files to come to rest. */
const QUIET_MS = 400;

/**
 * Runs again whenever a raw file, a decision or an authority record changes, until the process is stopped.
 * A run costs what changed, so nothing is lost by running too often.
 */
async function watch(options: IngestOptions): Promise<never> {
  const inside = path.relative(options.content, options.raw);
  const apart = inside.startsWith("..") || path.isAbsolute(inside);
  const folders = apart ? [options.raw, options.content] : [options.content];
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const go = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      const report = await run(options);
      const { counts } = report;
      if (counts.new + counts.changed + counts.withdrawn > 0 || report.problems.length > 0) {
        console.log(formatSummary(report));
      }
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
    }
    running = false;
    if (again) {
      again = false;
      void go();
    }
  };
  for (const folder of folders) {
    watchFolder(folder, { recursive: true }, (_event, name) => {
      const ours = folder === options.content && /^articles(?:[\\/]|$)/.test(name ?? "");
      if (ours || name?.endsWith(manifestName)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void go(), QUIET_MS);
    });
  }
  console.log(`Watching ${folders.join(", ")}. Stop with Ctrl-C.`);
  return new Promise<never>(() => undefined);
}

await command(ingestCommand, async (args) => {
  const options = ingestOptions(args);
  try {
    const report = await run(options);
    process.stdout.write(`${formatSummary(report)}\n`);
    if (options.report !== null) {
      const { writeReport } = await import("./ingest/report/write-report.ts");
      writeReport(options.report, report);
    }
    if (options.watch) await watch(options);
    return exitCodeOf(report);
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    return 2;
  }
});

function sentence(error: unknown): string {
  const text = sentenceOfError(error);
  return `Ingest stopped: ${text}${/[.!?]$/.test(text) ? "" : "."}`;
}
