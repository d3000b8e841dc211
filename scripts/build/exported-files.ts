import { readdirSync } from "node:fs";
import path from "node:path";

/** What Next exported beside pages, sorted into what becomes of it; paths relative to the export, with forward slashes. */
export interface ExportedFiles {
  /** Files that go into the site as they are: from `public/` and from route handlers. */
  readonly others: readonly string[];
  /** Next's own: payload for its router, its scripts and style sheets. */
  readonly ofNext: readonly string[];
}

/** Looks through the folder that Next exported to. */
export function listExportedFiles(folder: string): ExportedFiles {
  const others: string[] = [];
  const ofNext: string[] = [];
  const walk = (below: string): void => {
    const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        // Next writes its "not found" three times; 404.html is the one that servers look for.
        if (name === "_not-found" || name === "404") continue;
        walk(name);
      } else if (name.startsWith("_next/")) ofNext.push(name);
      else if (entry.name.endsWith(".html")) continue;
      else if (isPayload(entry.name, names)) ofNext.push(name);
      else others.push(name);
    }
  };
  walk("");
  return { others: others.sort(), ofNext: ofNext.sort() };
}

/** The payload of a page: `index.txt` (or `404.txt`) beside its HTML, and one file for each segment. */
function isPayload(name: string, beside: ReadonlySet<string>): boolean {
  if (!name.endsWith(".txt")) return false;
  return name.startsWith("__next.") || beside.has(name.replace(/\.txt$/, ".html"));
}
