import { call } from "../../lib/base/call.ts";
import { choices, type Choice } from "../../lib/translate/choose-segments.ts";
import { formats, type Format } from "../../lib/translate/formats/write-exchange.ts";
import { contentOption } from "../set-up/archive-commands.ts";
import { UsageError, type Arguments } from "../set-up/arguments.ts";

/** What the exchange of translations does and takes. */
export const translateCommand = {
  name: "translate",
  does: `Takes headlines and paragraphs out of the archive for translators, brings their English back, or asks a machine for it.
Out: XLIFF 2.1, CSV or PO of what is missing or changed, or a translation memory (TMX 1.4) of what is done. In: any of
these, known by its content; what is good is taken as a draft, the rest is listed and the exit code is 1; what was
reviewed is never replaced. By machine: the translator that archive.yaml names; a run that was stopped goes on where it
was. See docs/translation.md.`,
  options: {
    ...contentOption,
    export: { value: "FORMAT", does: `writes a file for translators: ${formats.join(", ")}` },
    only: {
      value: "WHAT",
      does: "what leaves: missing, changed or all; without it what is missing or changed",
    },
    out: { value: "FILE", does: "where it goes; without it to standard output" },
    import: { value: "FILE", does: "brings translations back" },
    by: { value: "NAME", does: "who translated or checked; it is published with the day" },
    engine: { value: "NAME", does: "the machine, where one translated what the file holds" },
    "dry-run": { does: "tells what would come of it, and writes nothing" },
    machine: { does: "asks the translator of archive.yaml for what is missing or changed" },
    headlines: { does: "only headlines, by machine" },
    limit: { value: "NUMBER", does: "at most so many articles in this run, by machine" },
    outlet: { value: "ID", does: "only articles of this outlet" },
    report: {
      value: "FILE",
      does: "writes every sentence of what was not taken and what to look at",
    },
  },
  example: call("translate", "--export xliff --out archive.xlf"),
} as const;

/** The options as they were given. */
export type Given = Arguments<typeof translateCommand.options>["options"];

/** The part of the command that is asked for. */
export type Task =
  | { readonly task: "export"; readonly format: Format; readonly choice: Choice }
  | { readonly task: "import"; readonly file: string }
  | { readonly task: "machine"; readonly limit: number };

/** What each part of the command takes besides. */
const takes: Readonly<Record<Task["task"], readonly (keyof Given)[]>> = {
  export: ["only", "out", "outlet"],
  import: ["by", "engine", "dry-run"],
  machine: ["headlines", "limit", "outlet"],
};

/** @throws UsageError where none of the three is asked for, or several, or a value is none. */
export function taskOf(given: Given): Task {
  const { export: format, import: file, machine, only, limit } = given;
  if (Number(format !== undefined) + Number(file !== undefined) + Number(machine) !== 1)
    throw wrong("say one of --export FORMAT, --import FILE and --machine");
  const task = format !== undefined ? "export" : machine ? "machine" : "import";
  const others = Object.values(takes).flat();
  const alien = others.find(
    (name) => given[name] !== undefined && given[name] !== false && !takes[task].includes(name),
  );
  if (alien !== undefined) throw wrong(`--${alien} has no place beside --${task}`);
  if (format !== undefined) {
    const choice = choices.find((known) => known === (only ?? "due"));
    const known = formats.find((name) => name === format);
    if (known === undefined)
      throw wrong(`"${format}" is no format; choose one of ${formats.join(", ")}`);
    if (choice === undefined) throw wrong(`--only "${only}" is none of missing, changed and all`);
    return { task: "export", format: known, choice };
  }
  if (file !== undefined) {
    if (given.by !== undefined && given.engine !== undefined)
      throw wrong("say --by for a person or --engine for a machine, not both");
    return { task: "import", file };
  }
  const most = limit === undefined ? Infinity : Number(limit);
  if (!(most >= 1))
    throw wrong(`--limit "${limit}" is no number of articles; write one such as 100`);
  return { task: "machine", limit: Math.floor(most) };
}

function wrong(what: string): UsageError {
  return new UsageError(
    `${call("translate")}: ${what}; ${call("translate", "--help")} tells what it takes.`,
  );
}
