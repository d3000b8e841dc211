import path from "node:path";
import { run } from "../../ingest/run/run.ts";
import type { RunReport } from "../../ingest/report/report.ts";
import type { Settings } from "../../set-up/settings.ts";
import type { Report } from "./messages.ts";

/** Another run is given so long to come to its end. */
const patience = { tries: 60, milliseconds: 500 } as const;

/** Faults that the desk finds in the files themselves, as they are at any time. */
const foundThere: ReadonlySet<string> = new Set(["authority", "editorial"]);

/**
 * Converts again what changed, as `npm run ingest` does.
 * @throws {Error} with one sentence when it cannot run
 */
export async function ingestChanged({ root, contentDir }: Settings): Promise<Report> {
  const report = await runWhenFree({
    raw: path.join(contentDir, "raw"),
    content: contentDir,
    cache: path.join(root, ".cache", "ingest"),
    ...{
      dryRun: false,
      watch: false,
      report: null,
      accept: [],
      plan: false,
      shard: null,
      workers: 0,
    },
  });
  return {
    did: "ingest",
    ids: report.written.map(({ id }) => id),
    problems: report.problems
      .filter(({ kind }) => !foundThere.has(kind))
      .map(({ file, line, message, remedy }) => ({
        file: line === undefined ? file : `${file}:${line}`,
        message: `${message}; ${remedy}`,
      })),
  };
}

async function runWhenFree(options: Parameters<typeof run>[0]): Promise<RunReport> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run(options);
    } catch (error) {
      const isTaken = error instanceof Error && error.message.startsWith("another ingest");
      if (!isTaken || attempt === patience.tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
    }
  }
}
