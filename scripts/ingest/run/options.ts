import { parseArgs } from "node:util";
import path from "node:path";

/** What a run of the command was asked to do. Folders are absolute. */
export interface IngestOptions {
  readonly raw: string;
  readonly content: string;
  /** Where what can be worked out again is kept; never committed. */
  readonly cache: string;
  readonly dryRun: boolean;
  readonly watch: boolean;
  /** File for the report as JSON; a page with the same base name is written beside it. */
  readonly report: string | null;
  /** Raw files whose change or disappearance a person accepts. */
  readonly accept: readonly string[];
  /** Threads; 0 chooses by the machine and the work. */
  readonly workers: number;
}

export const usage = `npm run ingest -- [options]
  --raw DIR        folder of raw files (content/raw)
  --content DIR    folder of the archive's content (SIJILL_CONTENT, or else content)
  --dry-run        say what would be done, write nothing
  --report FILE    write the report as JSON, and as a page beside it
  --watch          go on, and run again whenever a file changes
  --accept FILE    a raw file whose change or disappearance you accept (repeat for more)
  --workers N      number of threads (default: one for each core on long runs)`;

/**
 * Reads the command line.
 * @throws Error with one sentence when an option is unknown or lacks its value.
 */
export function readOptions(
  args: readonly string[],
  cwd = process.cwd(),
  env: Readonly<Record<string, string | undefined>> = process.env,
): IngestOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: {
      raw: { type: "string" },
      content: { type: "string", default: env["SIJILL_CONTENT"] ?? "content" },
      cache: { type: "string", default: ".cache/ingest" },
      "dry-run": { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      report: { type: "string" },
      accept: { type: "string", multiple: true, default: [] },
      workers: { type: "string", default: "0" },
    },
  });
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 0 || workers > 64) {
    throw new Error(`--workers must be a number from 0 to 64, not "${values.workers}"`);
  }
  const content = path.resolve(cwd, values.content);
  return {
    raw: values.raw === undefined ? path.join(content, "raw") : path.resolve(cwd, values.raw),
    content,
    cache: path.resolve(cwd, values.cache),
    dryRun: values["dry-run"],
    watch: values.watch,
    report: values.report === undefined ? null : path.resolve(cwd, values.report),
    accept: values.accept,
    workers,
  };
}
