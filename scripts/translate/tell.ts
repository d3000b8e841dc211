import { visible } from "../set-up/visible.ts";
import type { Outcome } from "./import-article.ts";
import type { Exported } from "./export-segments.ts";
import type { MachineRun } from "./machine/run-machine.ts";

/** Sentences of one kind that are told on the screen; a report has them all. */
const MOST_TOLD = 20;

/** What is told of a run. */
export interface Story {
  /** What happened, in a few lines. */
  readonly summary: string;
  /** Every sentence: what was not taken, then what a person should look at. */
  readonly lines: readonly string[];
  /** Whether something was not done. */
  readonly isPartial: boolean;
}

/**
 * Tells what came of a file.
 * @param file its name, for the sentences.
 * @param faults what of it could not be read.
 */
export function tellImport(
  file: string,
  outcomes: readonly Outcome[],
  faults: readonly string[],
  dryRun: boolean,
): Story {
  const left = [
    ...faults.map((fault) => `${file}: ${fault}.`),
    ...outcomes.flatMap(({ returned, judgement }) => {
      if (judgement.kind !== "kept" && judgement.kind !== "refused") return [];
      const { where, place } = returned;
      const at = place === null || place === where ? where : `${where} (${place})`;
      return [`${file}, ${at}: not taken: ${judgement.reason}.`];
    }),
  ];
  const counts = [
    `${count(outcomes, "taken")} ${dryRun ? "would be taken" : "taken"}, in ${articlesOf(outcomes)}`,
    `${count(outcomes, "same")} the same as before`,
    `${count(outcomes, "empty")} not translated yet`,
    `${count(outcomes, "kept")} kept as they are`,
    `${count(outcomes, "refused") + faults.length} refused`,
    ...(count(outcomes, "foreign") === 0
      ? []
      : [`${count(outcomes, "foreign")} of no text that waits for English here`]),
  ];
  return story(counts.join("; "), left, outcomes);
}

/** Tells what came of a machine's run. */
export function tellMachine({ outcomes, faults, stopped, left }: MachineRun): Story {
  const kept = outcomes.flatMap(({ returned, judgement }) =>
    judgement.kind === "kept" || judgement.kind === "refused"
      ? [`${returned.where}: not written: ${judgement.reason}.`]
      : [],
  );
  const end =
    stopped === null
      ? []
      : [`Stopped: ${stopped}. What was answered is kept; run it again to go on.`];
  const waits = left === 0 ? "" : `; ${articles(left)} left for another run`;
  const head = `${count(outcomes, "taken")} translated, in ${articlesOf(outcomes)}${waits}`;
  return story(head, [...end, ...faults, ...kept], outcomes);
}

/** Tells what left the archive. */
export function tellExport(
  { segments, articles: number, faults }: Exported,
  outlet: string | null,
): Story {
  const of = outlet === null ? "" : ` of outlet ${outlet}`;
  const head =
    segments === 0
      ? `Nothing to export${of}; no file was written`
      : `${segments} headlines and paragraphs of ${articles(number)}`;
  return story(head, faults, []);
}

/** The first few, and how many more there are. */
export function cut(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_TOLD;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_TOLD), `… and ${more} more; --report FILE writes them all.`];
}

function story(head: string, said: readonly string[], outcomes: readonly Outcome[]): Story {
  // Files from elsewhere are quoted in them.
  const left = said.map(visible);
  const differences = outcomes.flatMap(({ returned, judgement }) =>
    judgement.kind === "taken"
      ? judgement.differences.map(({ message }) => visible(`${returned.place ?? ""}: ${message}.`))
      : [],
  );
  const look = differences.length === 0 ? [] : ["To look at:", ...cut(differences)];
  return {
    summary: `${[`${head}.`, ...cut(left), ...look].join("\n")}\n`,
    lines: [...left, ...differences],
    isPartial: left.length > 0,
  };
}

function count(outcomes: readonly Outcome[], kind: Outcome["judgement"]["kind"]): number {
  return outcomes.filter(({ judgement }) => judgement.kind === kind).length;
}

function articlesOf(outcomes: readonly Outcome[]): string {
  const taken = outcomes.filter(({ judgement }) => judgement.kind === "taken");
  return articles(new Set(taken.map(({ returned }) => returned.place?.split("#")[0])).size);
}

function articles(number: number): string {
  return number === 1 ? "1 article" : `${number} articles`;
}
