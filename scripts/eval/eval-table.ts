/** One measured figure; shares from 0 to 1. */
export interface Score {
  readonly what: string;
  readonly reached: number;
  readonly aim: number;
  /** How the figure came about, such as `63/65`. */
  readonly of: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A Markdown table of scores. */
export function evalTable(scores: readonly Score[]): string {
  const rows = scores.map(
    ({ what, reached, aim, of }) =>
      `| ${what} | ${of} | ${percent(reached)} | ${percent(aim)} | ${reached >= aim ? "yes" : "no"} |`,
  );
  return ["| what | | reached | aim | met |", "|---|---|---|---|---|", ...rows].join("\n");
}
