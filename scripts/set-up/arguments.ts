import path from "node:path";
import { parseArgs } from "node:util";
import { call } from "../../lib/base/call.ts";
import { nearest } from "../../lib/schema/nearest.ts";

/** What a command does and takes: its help is written from this, and its arguments are read by it. */
export interface CommandInfo<Options extends OptionTable = OptionTable> {
  /** By which it is called, such as `ingest`. */
  readonly name: string;
  /** What it does, in a sentence or two; the help breaks it into lines. */
  readonly does: string;
  readonly options?: Options;
  /** The one argument that it takes besides options; `required` when it cannot do without, `many` where any number will do. */
  readonly takes?: {
    readonly name: string;
    readonly does: string;
    readonly required?: true;
    readonly many?: true;
  };
  /** Whose options it passes on, all but --help, instead of having its own. */
  readonly passesTo?: string;
  readonly example: string;
}

type OptionTable = Readonly<Record<string, OptionInfo>>;

interface OptionInfo {
  readonly does: string;
  /**
   * What its value is called in the help; an option without is there or not. That of a `FILE`, `FOLDER` or `BAG` is
   * seen from where the person is, where a command of the package runs in another folder.
   */
  readonly value?: string;
  /** Whether it may be repeated, each time with another value. */
  readonly many?: true;
}

/** The arguments of a command as they were given. */
export interface Arguments<Options extends OptionTable> {
  readonly options: {
    readonly [Name in keyof Options]: Options[Name] extends { readonly many: true }
      ? readonly string[]
      : Options[Name] extends { readonly value: string }
        ? string | undefined
        : boolean;
  };
  /** What is no option; everything, where it is passed on. */
  readonly rest: readonly string[];
}

/** A command was called as it cannot be: one sentence for the person who did, and exit code 2. */
export class UsageError extends Error {}

/**
 * Reads a command's arguments.
 * @returns null when help is asked for.
 * @throws UsageError for an option that is not known or lacks its value, and for an argument too many.
 */
export function readArguments<Options extends OptionTable>(
  info: CommandInfo<Options>,
  args: readonly string[],
): Arguments<Options> | null {
  const table: OptionTable = info.options ?? {};
  const given: Record<string, unknown> = {};
  for (const [name, { value, many }] of Object.entries(table)) {
    given[name] = many ? [] : value === undefined ? false : undefined;
  }
  const answer = (rest: readonly string[]) => ({ options: given, rest }) as Arguments<Options>;
  if (args.includes("--help") || args.includes("-h")) return null;
  if (info.passesTo !== undefined) return answer(args);

  const rest: string[] = [];
  const types = Object.entries(table).map(
    ([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    const option = table[token.name];
    if (option === undefined) throw unknown(info, token.rawName);
    if (option.value === undefined) {
      if (token.value !== undefined) throw wrong(info, `${token.rawName} takes no value`);
      given[token.name] = true;
      continue;
    }
    const isOption = token.inlineValue === false && token.value.startsWith("-");
    if (token.value === undefined || token.value === "" || isOption)
      throw wrong(info, `${token.rawName} needs a value, ${option.value}`);
    const value = seenFrom(option.value, token.value);
    if (option.many) (given[token.name] as string[]).push(value);
    else given[token.name] = value;
  }
  const { takes } = info;
  const [tooMany] = takes?.many ? [] : rest.slice(takes === undefined ? 0 : 1);
  if (tooMany !== undefined) throw wrong(info, `"${tooMany}" is an argument too many`);
  if (takes?.required && rest.length === 0) throw wrong(info, `${takes.name} is missing`);
  return answer(rest.map((value) => seenFrom(takes?.name ?? "", value)));
}

function seenFrom(kind: string, value: string): string {
  const folder = process.env["SIJILL_CWD"];
  const isPath = ["FILE", "FOLDER", "BAG"].includes(kind);
  return isPath && folder !== undefined ? path.resolve(folder, value) : value;
}

/** What a command does, its options and an example. */
export function helpOf(info: CommandInfo): string {
  const { does, options = {}, takes, passesTo, example } = info;
  const rows: (readonly [string, string])[] = [
    ...(takes === undefined
      ? []
      : [[takes.many ? `${takes.name} …` : takes.name, takes.does] as const]),
    ...Object.entries(options).map(
      ([name, { value = "", many, does: what }]) =>
        [`--${name} ${value}`.trimEnd(), many ? `${what} (may be repeated)` : what] as const,
    ),
    ["--help", "tells this"],
    ...(passesTo === undefined ? [] : [["…", `every other option goes to ${passesTo}`] as const]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}\n`).join("");
  const wrapped = does.replace(/\s+/g, " ").replace(/(.{1,80})(?: |$)/g, "$1\n");
  return `${wrapped}\n${table}\nExample: ${example}\n`;
}

function unknown(info: CommandInfo, name: string): UsageError {
  const near = nearest(
    name,
    Object.keys(info.options ?? {}).map((known) => `--${known}`),
  );
  return wrong(
    info,
    `there is no option ${name}${near === null ? "" : `; perhaps ${near} is meant`}`,
  );
}

function wrong({ name }: CommandInfo, what: string): UsageError {
  return new UsageError(`${call(name)}: ${what}; ${call(name, "--help")} tells what it takes.`);
}
