import type { Measured } from "../tools/measure-command.ts";

interface Made {
  readonly articles: number;
  readonly pages: number;
  readonly files: number;
}

const head = [
  "| articles | pages | what | clock | processor | a page | a page more | memory | files |",
  "|---:|---:|---|---:|---:|---:|---:|---:|---:|",
];

/** The table of a benchmark of builds; each row is shown as it comes. */
export function buildTable() {
  const lines = [...head];
  const bars: [string, number][] = [];
  const last = new Map<string, { pages: number; cpu: number }>();
  const add = (cells: readonly (string | number)[]) => {
    lines.push(`| ${cells.join(" | ")} |`);
    process.stdout.write(`${lines.at(-1) ?? ""}\n`);
  };
  const taken = ({ wall, cpu }: Measured) => [`${wall.toFixed(0)} s`, `${cpu.toFixed(0)} s`];
  const memory = (measured: Measured) => `${measured.memory.toFixed(0)} MiB`;
  return {
    /** A build from nothing. "A page more" is what each page beyond the last size cost. */
    cold(what: string, { articles, pages, files }: Made, measured: Measured): void {
      const each = (measured.cpu * 1000) / pages;
      const before = last.get(what);
      const more = before && ((measured.cpu - before.cpu) * 1000) / (pages - before.pages);
      last.set(what, { pages, cpu: measured.cpu });
      bars.push([`${what}, ${articles.toLocaleString("en")}`, each]);
      add([
        ...[articles, pages, `${what}, cold`, ...taken(measured), `${each.toFixed(1)} ms`],
        ...[more === undefined ? "" : `${more.toFixed(1)} ms`, memory(measured), files],
      ]);
    },
    /** One article more. */
    more(what: string, { articles, files }: Omit<Made, "pages">, measured: Measured): void {
      add([articles, "", what, ...taken(measured), "", "", memory(measured), files]);
    },
    bars: (): readonly (readonly [string, number])[] => bars,
    text: (): string => lines.join("\n"),
  };
}
