import type { Problem } from "../../../lib/ingest/problem.ts";
import type { Work } from "../../../lib/article/work-list.ts";
import { workIn } from "./work.ts";
import type { IngestOptions } from "../run/options.ts";
import type { Plan } from "../run/plan.ts";
import type { Outcome } from "../run/outcome.ts";
import type { CachedFile } from "../state/run-cache.ts";
import { sameStoryProblem } from "../state/same-story-file.ts";
import type { Vanished } from "../run/vanished.ts";

/** Articles named for each thing that is to be done; the site's report has all. */
const MOST_IDS = 100;

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
    /** Texts that were there under another name. */
    readonly renamed: number;
    /** Files with the very bytes of another that is there. */
    readonly copies: number;
    readonly keptBack: number;
  };
  /** Raw file → article id, for what is new or changed in this run. */
  readonly written: readonly {
    readonly file: string;
    readonly id: string;
    readonly status: string;
  }[];
  readonly withdrawn: Vanished["withdrawn"];
  readonly renamed: Plan["renamed"];
  /** What is to be done, as the site's report has it; of each kind the first articles. */
  readonly work: readonly (Work & { readonly total: number })[];
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

/** Lists of people's in which something must be mended before it counts. */
const lists: ReadonlySet<Problem["kind"]> = new Set(["outlets", "metadata"]);

/** 0 only if nothing was kept back, and all counts that people listed. */
export function exitCodeOf({ counts, problems }: RunReport): 0 | 1 {
  return counts.keptBack > 0 || problems.some(({ kind }) => lists.has(kind)) ? 1 : 0;
}

/** Counts what a run did, and puts all problems in order: by kind, then by file and line. */
export function makeReport(
  { raw, content, dryRun }: IngestOptions,
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  vanished: Vanished,
  state: ReadonlyMap<string, CachedFile>,
  seconds: number,
): RunReport {
  const statuses = [...outcomes.values()].map(({ status }) => status);
  const count = (status: Outcome["status"]): number => statuses.filter((s) => s === status).length;
  const refused = plan.problems.filter(({ keptBack }) => keptBack).length;
  const kept = [...state.values()].filter(({ status }) => status === "kept-back").length;
  const fresh = count("new") + count("changed");
  const edited = sameStoryProblem(content);
  const problems = [
    ...plan.problems,
    ...vanished.problems,
    ...(edited === null ? [] : [edited]),
    ...[...state.values()].flatMap((file) => file.problems),
  ].sort(byKindAndPlace);
  return {
    raw,
    content,
    dryRun,
    counts: {
      files: plan.files.length + plan.copies.size + refused,
      new: count("new"),
      changed: count("changed"),
      unchanged: plan.files.length - fresh - kept,
      withdrawn: vanished.withdrawn.length,
      renamed: plan.renamed.length,
      copies: plan.copies.size,
      keptBack: kept + refused + vanished.problems.length,
    },
    written: [...outcomes.values()]
      .filter(({ status }) => status === "new" || status === "changed")
      .map(({ file, id, status }) => ({ file, id, status }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    withdrawn: vanished.withdrawn,
    renamed: plan.renamed,
    work: workIn(content, state, vanished.kept).map((work) => ({
      ...work,
      total: work.ids.length,
      ids: work.ids.slice(0, MOST_IDS),
    })),
    problems,
    seconds,
  };
}

function byKindAndPlace(a: Problem, b: Problem): number {
  const key = (p: Problem): string =>
    `${p.kind}\u0000${p.file}\u0000${String(p.line ?? 0).padStart(9, "0")}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
