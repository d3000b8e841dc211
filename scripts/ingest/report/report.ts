import type { Problem } from "../../../lib/ingest/problem.ts";

/** What a run did, as `--report` writes it. */
export interface RunReport {
  readonly raw: string;
  readonly content: string;
  readonly dryRun: boolean;
  readonly counts: {
    readonly files: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly withdrawn: number;
    readonly keptBack: number;
  };
  /** Raw file → article id, for what is new or changed in this run. */
  readonly written: readonly {
    readonly file: string;
    readonly id: string;
    readonly status: string;
  }[];
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

/** 0 only if nothing was kept back. */
export function exitCodeOf(report: RunReport): 0 | 1 {
  return report.counts.keptBack > 0 ? 1 : 0;
}
