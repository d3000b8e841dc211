import { expect, test } from "vitest";
import { readArguments } from "@/scripts/set-up/arguments.ts";
import { taskOf, translateCommand } from "@/scripts/translate/options.ts";

const task = (...args: string[]) => {
  const given = readArguments(translateCommand, args);
  return given === null ? null : taskOf(given.options);
};

test("one of export, import and machine is asked for, with what belongs to it", () => {
  expect(task("--export", "xliff")).toEqual({ task: "export", format: "xliff", choice: "due" });
  expect(task("--export", "po", "--only", "missing")).toMatchObject({ choice: "missing" });
  expect(task("--machine", "--limit", "5")).toEqual({ task: "machine", limit: 5 });
});

test.each([
  [[], "say one of --export FORMAT, --import FILE and --machine"],
  [["--export", "csv", "--machine"], "say one of --export FORMAT, --import FILE and --machine"],
  [["--export", "docx"], '"docx" is no format; choose one of xliff, tmx, csv, po'],
  [["--export", "csv", "--only", "some"], '--only "some" is none of missing, changed and all'],
  [["--import", "a", "--only", "all"], "--only has no place beside --import"],
  [["--machine", "--dry-run"], "--dry-run has no place beside --machine"],
  [
    ["--machine", "--limit", "few"],
    '--limit "few" is no number of articles; write one such as 100',
  ],
  [
    ["--import", "a", "--by", "B", "--engine", "C"],
    "say --by for a person or --engine for a machine, not both",
  ],
])("%j is told to be wrong", (args, reason) => {
  expect(() => task(...args)).toThrow(
    `npm run translate: ${reason}; npm run translate -- --help tells what it takes.`,
  );
});
