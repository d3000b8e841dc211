import type { Lack } from "../../../lib/article/work-list.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { visible } from "../../set-up/visible.ts";
import type { RunReport } from "./report.ts";

/** Problems of one kind shown in full on the screen; the report file has them all. */
const SHOWN = 20;
/** Articles and outlets named in a line. */
const NAMED = 5;

/** The summary that ends a run: counts, then every problem by kind with file, line and what to do. */
export function formatSummary(report: RunReport): string {
  const { counts, seconds, dryRun } = report;
  const parts = [
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.unchanged} unchanged`,
    ...(counts.renamed > 0 ? [`${counts.renamed} under a new name`] : []),
    ...(counts.copies > 0 ? [`${counts.copies} the same as another`] : []),
    ...(counts.withdrawn > 0 ? [`${counts.withdrawn} withdrawn`] : []),
    `${counts.keptBack} kept back`,
  ];
  const head = `${dryRun ? "Nothing was written (--dry-run). " : ""}${counts.files} raw ${
    counts.files === 1 ? "file" : "files"
  }: ${parts.join(", ")} (${seconds.toFixed(1)} s).`;
  const kinds = [...new Set(report.problems.map(({ kind }) => kind))];
  const blocks = kinds.map((kind) => {
    const problems = report.problems.filter((problem) => problem.kind === kind);
    const lines = problems.slice(0, SHOWN).map(formatProblem);
    const rest = problems.length - lines.length;
    if (rest > 0) lines.push(`  … and ${rest} more; --report FILE lists them all`);
    return `\n${kind} (${problems.length})\n${lines.join("\n")}`;
  });
  return [head, ...movesOf(report), ...blocks, ...workOf(report)].join("\n");
}

/** What an article without it lacks, in words. */
export const lackWords: Readonly<Record<Lack, string>> = {
  date: "without a date",
  headline: "without a headline",
  source: "without a known source",
  country: "without a country",
  translation: "without an English translation",
  rest: "in English only in part",
  review: "with an unreviewed translation",
};

/** What is to be done: a line for each thing, with the first articles and the outlets that most of them are of. */
function workOf({ work }: RunReport): string[] {
  if (work.length === 0) return [];
  const lines = work.map(({ lack, total, ids, outlets }) => {
    const some = ids.slice(0, NAMED).join(", ");
    const most = outlets.toSorted(([, a], [, b]) => b - a).slice(0, NAMED);
    const by = most.map(([outlet, count]) => `${outlet ?? "outlet not known"} ${count}`);
    const places =
      outlets.length > 1 ? ` (${by.join(", ")}${outlets.length > NAMED ? " …" : ""})` : "";
    return `  ${total} ${lackWords[lack]}${places}: ${some}${total > NAMED ? " …" : ""}`;
  });
  return ["\nTo be done (all of it on the site, at /en/about/report/)", ...lines];
}

/** What became of articles whose files were renamed, or taken out: to be known, and nothing to mend. */
function movesOf({ renamed, withdrawn, dryRun }: RunReport): string[] {
  const will = dryRun ? "would be" : "is";
  const lines = [
    ...renamed.map(
      ({ file, from, id }) => `  ${file} is what was ${from}: article ${id}, as before.`,
    ),
    ...withdrawn.map(
      ({ file, id }) =>
        `  ${file}: article ${id} ${will} withdrawn. Its page says so, with its headline and date; the date and the reason can stand in editorial/${id}.yaml.`,
    ),
  ].map(visible);
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

function formatProblem({ file, line, message, remedy }: Problem): string {
  const place = visible(line === undefined ? file : `${file}:${line}`);
  return `  ${place}: ${visible(message)}.\n    → ${visible(remedy)}.`;
}
