import { readFileSync } from "node:fs";

/** The texts of a file of one JSON object with `text` a line. */
export function readParagraphs(file: string): readonly string[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}
