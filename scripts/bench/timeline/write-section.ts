import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

/** Writes a section of the benchmarks page, in place of the one of the same title; the others stay as they are. */
export async function writeSection(file: string, title: string, text: string): Promise<void> {
  const old = existsSync(file) ? readFileSync(file, "utf8") : "# Benchmarks\n";
  const sections = old.split(/^(?=## )/m);
  const section = `## ${title}\n\n${text}\n`;
  const at = sections.findIndex((each) => each.startsWith(`## ${title}\n`));
  if (at >= 0) sections[at] = at === sections.length - 1 ? section : `${section}\n`;
  else sections.push(`${(sections.at(-1) ?? "").endsWith("\n\n") ? "" : "\n"}${section}`);
  writeFileSync(file, await format(sections.join(""), { parser: "markdown" }));
}
