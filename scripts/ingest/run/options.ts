import path from "node:path";
import { call } from "../../../lib/base/call.ts";
import { contentOption } from "../../set-up/archive-commands.ts";
import { parseShard, type Shard } from "../../set-up/shard.ts";
import { UsageError, type Arguments, type CommandInfo } from "../../set-up/arguments.ts";

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
  /** Deals out ids, and no more. */
  readonly plan: boolean;
  /** Converts only what falls into one shard; null for everything. */
  readonly shard: Shard | null;
  /** Threads; 0 chooses by the machine and the work. */
  readonly workers: number;
}

/** What the ingest does and takes. */
export const ingestCommand = {
  name: "ingest",
  does: `Converts the raw texts in content/raw/ to Markdown with evidence in content/articles/, and tells what it could not
understand (docs/ingest.md). Exit code 0 when nothing was kept back, 1 when something was, 2 when it could not run.`,
  options: {
    raw: { value: "FOLDER", does: "folder of raw files (raw in the content folder)" },
    ...contentOption,
    cache: { value: "FOLDER", does: "where work is kept for the next run (.cache/ingest)" },
    "dry-run": { does: "says what would be done, and writes nothing" },
    report: { value: "FILE", does: "writes the report as JSON, and as a page beside it" },
    watch: { does: "goes on, and runs again whenever a file changes" },
    accept: {
      value: "NAME",
      many: true,
      does: "a raw file whose change or disappearance you accept",
    },
    plan: { does: "deals out the ids of new files for shards, and ends" },
    shard: {
      value: "N/OF",
      does: "converts one of several shards, such as 3/8; a run without it, at the end, takes them all over",
    },
    workers: { value: "NUMBER", does: "threads (one for each core on long runs)" },
  },
  example: call("ingest", "--dry-run --report report.json"),
} as const satisfies CommandInfo;

/**
 * Reads what the command was asked to do.
 * @throws UsageError with one sentence when a value is none.
 */
export function ingestOptions(
  { options }: Arguments<typeof ingestCommand.options>,
  cwd = process.cwd(),
  env: Readonly<Record<string, string | undefined>> = process.env,
): IngestOptions {
  const workers = Number(options.workers ?? "0");
  if (!Number.isInteger(workers) || workers < 0 || workers > 64) {
    throw new UsageError(`--workers must be a number from 0 to 64, not "${options.workers}".`);
  }
  if (options.watch && (options.plan || options.shard !== undefined))
    throw new UsageError("--watch follows the whole folder: leave out --plan and --shard.");
  if (options.plan && options.shard !== undefined)
    throw new UsageError("--plan and --shard are two runs: name one.");
  const content = path.resolve(cwd, options.content ?? env["SIJILL_CONTENT"] ?? "content");
  return {
    raw: options.raw === undefined ? path.join(content, "raw") : path.resolve(cwd, options.raw),
    content,
    cache: path.resolve(cwd, options.cache ?? ".cache/ingest"),
    dryRun: options["dry-run"],
    watch: options.watch,
    report: options.report === undefined ? null : path.resolve(cwd, options.report),
    accept: options.accept,
    plan: options.plan,
    shard: options.shard === undefined ? null : parseShard(options.shard),
    workers,
  };
}
