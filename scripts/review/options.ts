import type { SheetField } from "../../lib/desk/sheets/values-sheet.ts";
import { call } from "../../lib/base/call.ts";
import { check } from "../../lib/schema/check.ts";
import { personName } from "../../lib/schema/values.ts";
import { contentOption } from "../set-up/archive-commands.ts";
import { type Arguments, UsageError } from "../set-up/arguments.ts";

/** What can be decided in a table. */
const kinds: ReadonlyMap<string, SheetField | "names"> = new Map([
  ["names", "names"],
  ["headlines", "title"],
  ["dates", "date"],
]);

export const reviewCommand = {
  name: "review",
  does: `Writes the names that the archive's texts use, as JSON Lines, those of most articles first: name, type, forms,
articles, confidence, country where every country has such a body, record where one has it, and sentences; what stands in
content/authorities/rejected.yaml is left out. With --csv it writes a table for any office program, in which you decide about
names, missing headlines or doubtful dates; --apply takes the table back and writes what was decided there, as the desk does.`,
  options: {
    ...contentOption,
    csv: { value: "FILE", does: "writes the table of what is to be decided" },
    of: { value: "KIND", does: "names, headlines or dates; names" },
    apply: { value: "FILE", does: "writes what a table decides into the content folder" },
    by: { value: "NAME", does: "who decided; needed with --apply, and published" },
    "dry-run": { does: "with --apply: tells what would be written, and writes nothing" },
  },
  example: `${call("review", "--csv names.csv")}, then ${call("review", '--apply names.csv --by "Huda"')}`,
} as const;

type Given = Arguments<typeof reviewCommand.options>["options"];

/** What is to be done. */
export type ReviewTask =
  | { readonly task: "list" }
  | { readonly task: "write"; readonly file: string; readonly of: SheetField | "names" }
  | {
      readonly task: "apply";
      readonly file: string;
      readonly of: SheetField | "names";
      readonly by: string;
      readonly dryRun: boolean;
    };

/** @throws UsageError where the options do not go together. */
export function reviewTask(given: Given): ReviewTask {
  const { csv, apply, by } = given;
  const of = kinds.get(given.of ?? "names");
  if (of === undefined)
    throw new UsageError(`--of "${given.of ?? ""}" is not known; write names, headlines or dates.`);
  if (csv !== undefined && apply !== undefined)
    throw new UsageError(
      "--csv and --apply cannot go together; write the table first, then apply it.",
    );
  if (csv !== undefined) return { task: "write", file: csv, of };
  if (apply !== undefined) {
    const name = check(personName, by ?? "");
    if (!name.ok)
      throw new UsageError(
        '--apply needs --by with your name, such as --by "Huda Salem": it stands in the files and on the pages.',
      );
    return { task: "apply", file: apply, of, by: name.value, dryRun: given["dry-run"] };
  }
  if (by !== undefined || given["dry-run"] || given.of !== undefined)
    throw new UsageError("--of, --by and --dry-run go with --csv or --apply.");
  return { task: "list" };
}
