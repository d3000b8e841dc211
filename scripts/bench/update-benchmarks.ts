import { cpus, totalmem } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The machine of a run, in one line. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? "unknown processor"}, ${memory} GiB, Node ${process.versions.node}, ${process.platform}`;
}

/**
 * Puts the figures of a run into docs/benchmarks.md, between the marks of their section.
 * @throws {Error} when the section has no marks
 */
export function updateBenchmarks(root: string, section: string, text: string): void {
  const file = path.join(root, "docs", "benchmarks.md");
  const document = readFileSync(file, "utf8");
  const start = `<!-- figures: ${section} -->`;
  const end = `<!-- end: ${section} -->`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`${file} has no place marked "${start}".`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    file,
    `${document.slice(0, from + start.length)}\n\n${text}\n\nMeasured ${day} on ${machine()}.\n\n${document.slice(to)}`,
  );
}
