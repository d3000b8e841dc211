import { cpus, totalmem } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { today } from "../../../lib/dates/today.ts";
import { withMarkedPart } from "../../set-up/marked-part.ts";

/** The machine of a run, in one line. */
function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? "unknown processor"}, ${memory} GiB, Node ${process.versions.node}, ${process.platform}`;
}

/**
 * Puts the figures of a run into docs/benchmarks.md, between the marks of their section.
 * @throws {Error} when the section has no marks
 */
export async function updateBenchmarks(root: string, section: string, text: string): Promise<void> {
  const filepath = path.join(root, "docs", "benchmarks.md");
  const day = today();
  const page = withMarkedPart(
    readFileSync(filepath, "utf8"),
    `figures: ${section}`,
    `${text}\n\nMeasured ${day} on ${machine()}.`,
  );
  writeFileSync(filepath, await format(page, { ...(await resolveConfig(filepath)), filepath }));
}
