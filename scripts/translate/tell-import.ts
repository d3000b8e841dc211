import type { Outcome } from "./import-segments.ts";

/** Sentences of one kind that are told on the screen; a report has them all. */
const MOST_TOLD = 20;

/** What is told of an import. */
export interface ImportStory {
  /** What happened, in a few lines. */
  readonly summary: string;
  /** Every sentence: what was not taken, then what a person should look at. */
  readonly lines: readonly string[];
  /** Whether something of the file was not taken. */
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
): ImportStory {
  const of = (kind: Outcome["judgement"]["kind"]) =>
    outcomes.filter(({ judgement }) => judgement.kind === kind);
  const left = [
    ...faults.map((fault) => `${file}: ${fault}.`),
    ...outcomes.flatMap(({ returned, judgement }) => {
      if (judgement.kind !== "kept" && judgement.kind !== "refused") return [];
      const { where, place } = returned;
      const at = place === null || place === where ? where : `${where} (${place})`;
      return [`${file}, ${at}: not taken: ${judgement.reason}.`];
    }),
  ];
  const differences = outcomes.flatMap(({ returned, judgement }) =>
    judgement.kind === "taken"
      ? judgement.differences.map(({ message }) => `${returned.place ?? ""}: ${message}.`)
      : [],
  );
  const taken = of("taken");
  const articles = new Set(taken.map(({ returned }) => returned.place?.split("#")[0]));
  const verb = dryRun ? "would be taken" : "taken";
  const counts = [
    `${taken.length} ${verb}, in ${articles.size} ${articles.size === 1 ? "article" : "articles"}`,
    `${of("same").length} the same as before`,
    `${of("empty").length} not translated yet`,
    `${of("kept").length} kept as they are`,
    `${of("refused").length + faults.length} refused`,
  ];
  const parts = [
    `${counts.join("; ")}.`,
    ...cut(left),
    ...(differences.length === 0 ? [] : ["To look at:", ...cut(differences)]),
  ];
  return {
    summary: `${parts.join("\n")}\n`,
    lines: [...left, ...differences],
    isPartial: left.length > 0,
  };
}

/** The first few, and how many more there are. */
export function cut(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_TOLD;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_TOLD), `… and ${more} more; --report FILE writes them all.`];
}
