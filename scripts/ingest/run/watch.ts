import { watch as watchFolder } from "node:fs";
import path from "node:path";
import { manifestName } from "../state/manifest.ts";
import type { IngestOptions } from "./options.ts";
import { run } from "./run.ts";
import { formatSummary } from "../report/summary.ts";

/** Long enough for a copy of many files to come to rest. */
const QUIET_MS = 400;

/**
 * Runs again whenever a raw file, a decision or an authority record changes, until the process is stopped.
 * A run costs what changed, so nothing is lost by running too often.
 */
export async function watch(options: IngestOptions): Promise<never> {
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
