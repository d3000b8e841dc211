/** One function on a walk, as `.config/walks.mjs` tells of it. */
export interface Station {
  readonly file: string;
  /** The function, class or list by which the file takes part. */
  readonly name: string;
  readonly gives: string;
  /** How the thing gets here where no import says so: a file that both import, or a word that stands in both. */
  readonly over?: string;
}

export interface Walk {
  readonly name: string;
  readonly most: number;
  readonly stations: readonly Station[];
}

/** The code as a walk sees it. */
export interface Code {
  /** The text of a file; null when it is not there. */
  readonly read: (file: string) => string | null;
  /** The files of the project that a file imports. */
  readonly imports: (file: string) => readonly string[];
}

/** Number of files that a reader of the walk opens. */
export function countFiles({ stations }: Walk): number {
  return new Set(stations.map(({ file }) => file)).size;
}

/**
 * Checks that a walk is what it says: its files are there and have the functions, each is reached from an earlier
 * one, and they are not more than they may be.
 * @returns one sentence for each fault
 */
export function walkProblems(walk: Walk, code: Code): readonly string[] {
  const { name, most, stations } = walk;
  const problems = stations.flatMap((station, place) => {
    const text = code.read(station.file);
    if (text === null) return [`${station.file} is not there`];
    if (!declares(text, station.name)) return [`${station.file} has no ${station.name}`];
    const earlier = stations.slice(0, place);
    return place === 0 || earlier.some((other) => leadsTo(other, station, code))
      ? []
      : [`nothing before it leads to ${station.name} in ${station.file}`];
  });
  const files = countFiles(walk);
  if (files > most) problems.push(`it has ${files} files and may have ${most}`);
  return problems.map((problem) => `The walk "${name}": ${problem}.`);
}

function declares(text: string, name: string): boolean {
  return new RegExp(`\\b(?:function\\*?|const|class|let)\\s+${name}\\b`).test(text);
}

function leadsTo(from: Station, to: Station, code: Code): boolean {
  const { over } = to;
  if (over === undefined) return uses(from, to, code) || uses(to, from, code);
  const both = [from.file, to.file];
  return both.every(
    (file) => code.imports(file).includes(over) || code.read(file)?.includes(over) === true,
  );
}

/** Whether one file imports the other and names its function in its own code. */
function uses(user: Station, used: Station, code: Code): boolean {
  if (!code.imports(user.file).includes(used.file)) return false;
  const own = (code.read(user.file) ?? "")
    .replace(/^import\b[^;]*;$/gm, "")
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return new RegExp(`\\b${used.name}\\b`).test(own);
}

/** The walks as Markdown: what a reader opens, one after the other. */
export function walkList(walks: readonly Walk[]): string {
  return walks
    .map((walk) => {
      const head = `**${walk.name}**: ${countFiles(walk)} files (at most ${walk.most}).`;
      const list = walk.stations.map(
        ({ file, name, gives }, place) => `${place + 1}. \`${file}\` (\`${name}\`): ${gives}`,
      );
      return `${head}\n\n${list.join("\n")}`;
    })
    .join("\n\n");
}
