import { ingestCommand, ingestOptions } from "./ingest/run/options.ts";
import { exitCodeOf } from "./ingest/report/report.ts";
import { run } from "./ingest/run/run.ts";
import { formatSummary } from "./ingest/report/summary.ts";
import { command } from "./set-up/command.ts";

await command(ingestCommand, async (args) => {
  const options = ingestOptions(args);
  try {
    const report = await run(options);
    process.stdout.write(`${formatSummary(report)}\n`);
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
    process.stderr.write(`${sentence(error)}\n`);
    return 2;
  }
});

/** What a person can do about what the disk refuses. */
function adviceOn(code: string): string | null {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "give yourself the right to write there, or name another folder with --content";
    case "EROFS":
      return "the disk may only be read; name another folder with --content";
    case "ENOSPC":
      return "the disk is full; make room and run it again, nothing is lost";
    default:
      return null;
  }
}

function sentence(error: unknown): string {
  const { message, code = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const text = [message ?? String(error), adviceOn(code)].filter(Boolean).join("; ");
  return `Ingest stopped: ${text}${/[.!?]$/.test(text) ? "" : "."}`;
}
