import { readFileSync, writeFileSync } from "node:fs";
import { changes } from "../lib/schema/values.ts";
import { check } from "../lib/schema/check.ts";
import type { MadeBy } from "../lib/translate/change-of.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";
import { exportSegments } from "./translate/export-segments.ts";
import { importSegments } from "./translate/import-segments.ts";
import { taskOf, translateCommand } from "./translate/options.ts";
import { readExchange } from "./translate/read-exchange.ts";
import { cut, tellImport } from "./translate/tell-import.ts";

await command(translateCommand, async ({ options }) => {
  const { contentDir } = readSettings();
  const task = taskOf(options);
  const { outlet = null, out = null, report } = options;
  const tellAll = (lines: readonly string[]): void => {
    if (report !== undefined) writeFileSync(report, lines.map((line) => `${line}\n`).join(""));
  };
  switch (task.task) {
    case "export": {
      const { format, choice } = task;
      const done = await exportSegments({ contentDir, format, choice, outlet, out });
      const what =
        done.segments === 0
          ? `Nothing to export${outlet === null ? "" : ` of outlet ${outlet}`}; no file was written.`
          : `${done.segments} headlines and paragraphs of ${done.articles} articles.`;
      process.stderr.write(`${[what, ...cut(done.faults)].join("\n")}\n`);
      tellAll(done.faults);
      return done.faults.length === 0 ? 0 : 1;
    }
    case "import": {
      const { file } = task;
      const dryRun = options["dry-run"];
      const read = readExchange(readFileSync(file));
      if (!read.ok) throw new Error(`${file}: ${read.error}.`);
      const made = madeBy(options.by, options.engine);
      const outcomes = importSegments(read.value.segments, { contentDir, made, dryRun });
      const story = tellImport(file, outcomes, read.value.faults, dryRun);
      process.stdout.write(story.summary);
      tellAll(story.lines);
      return story.isPartial ? 1 : 0;
    }
    case "machine":
      throw new Error("archive.yaml: no `translator` is named; name one, and run it again.");
  }
});

/** @throws Error with one sentence where the name cannot be published as it is. */
function madeBy(by: string | undefined, engine: string | undefined): MadeBy {
  if (engine !== undefined) return { engine };
  if (by === undefined) return { person: null };
  const person = { by, date: new Date().toISOString().slice(0, 10) };
  const named = check(changes, [{ ...person, keys: [] }], "--by");
  if (!named.ok) throw new Error(`--by: ${named.error.join("; ")}.`);
  return { person };
}
