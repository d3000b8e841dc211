/** One measured figure; shares from 0 to 1. */
export interface Score {
  readonly what: string;
  readonly reached: number;
  readonly aim: number;
  /** How the figure came about, such as `63/65`. */
  readonly of: string;
}

const aims: Readonly<Record<string, readonly [string, number]>> = {
  converted: ["files converted", 1],
  encoding: ["encoding detected", 1],
  title: ["title, or rightly none", 0.98],
  date: ["publication date at its precision", 0.97],
  body: ["body without furniture, whole", 0.97],
};

/** Reads lines such as `title      64/65 98.5 %`. */
export function readIngestScores(output: string): Score[] {
  return [...output.matchAll(/^(\w+)\s+(\d+)\/(\d+)\s/gm)].flatMap(([, key = "", right, of]) => {
    const [what, aim] = aims[key] ?? [];
    if (what === undefined || aim === undefined) return [];
    return [{ what, aim, reached: Number(right) / Number(of), of: `${right}/${of}` }];
  });
}

/** Reads the `core` tiers of lines such as `file core spans found 9/10 values right 8/9 extra 1`. */
export function readDateScores(output: string): Score[] {
  const line = /^(\S+)\s+core\s+spans found (\d+)\/(\d+)\s+values right (\d+)\/(\d+)/gm;
  return [...output.matchAll(line)].flatMap(([, file = "", found, spans, right, values]) => [
    {
      what: `dates found (${file})`,
      reached: Number(found) / Number(spans),
      aim: 0.97,
      of: `${found}/${spans}`,
    },
    {
      what: `dates with the right value (${file})`,
      reached: Number(right) / Number(values),
      aim: 0.95,
      of: `${right}/${values}`,
    },
  ]);
}

/** Reads `precision 0.990 recall 0.970 (74 pairs)`. */
export function readCountryScores(output: string): Score[] {
  const [, precision, recall, of = ""] =
    /precision ([\d.]+) recall ([\d.]+) \((\d+) pairs\)/.exec(output) ?? [];
  if (precision === undefined || recall === undefined) return [];
  return [
    { what: "countries in headlines, precision", reached: Number(precision), aim: 0.98, of },
    { what: "countries in headlines, recall", reached: Number(recall), aim: 0.95, of },
  ];
}

/** Figures of the archive's labels: what is measured, the words before its percentage, and the aim. */
const archiveAims: readonly (readonly [what: string, before: RegExp, aim: number])[] = [
  ["of what the timeline shows, worth it", /worth showing of what is shown/, 0.85],
  ["of what is worth it, shown", /shown of what is worth it/, 0.85],
  ["planned told from happened", /planned told from happened/, 0.95],
  ["main countries, precision", /main: precision/, 0.93],
  ["main countries, recall", /main: precision \S+ % recall/, 0.9],
  ["main and mentioned countries, precision", /main and mentioned: precision/, 0.97],
  ["main and mentioned countries, recall", /main and mentioned: precision \S+ % recall/, 0.95],
  ["most-named names, listed", /names \(\d+\)\s+listed/, 0.95],
  ["most-named names, once", /names \(.*? {3}once/, 0.95],
  ["most-named names, articles within a tenth", /article count within a tenth/, 0.95],
  ["most-named names, type", /names \(.*type right/, 0.95],
];

/** Reads `worth showing of what is shown 90.0 % (63/70)   … main: precision 93.1 % recall 90.2 %`. */
export function readArchiveScores(output: string): Score[] {
  return archiveAims.flatMap(([what, before, aim]) => {
    const found = new RegExp(`${before.source} ([\\d.]+) %(?: \\((\\S+)\\))?`).exec(output);
    const [, share, of = ""] = found ?? [];
    return share === undefined ? [] : [{ what, aim, reached: Number(share) / 100, of }];
  });
}
