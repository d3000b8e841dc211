import path from "node:path";
import {
  helpOf,
  readArguments,
  UsageError,
  type Arguments,
  type CommandInfo,
} from "./arguments.ts";
import { sentenceOfError } from "./sentence-of-error.ts";

/**
 * Runs a command: reads its arguments or tells its help, and makes of an error its sentence and a failing exit
 * code. A reader who has seen enough (`npm run -s review | head`) ends it quietly.
 * @param main does the work; the number that it gives is the exit code, 0 without one.
 */
export async function command<const Options extends NonNullable<CommandInfo["options"]>>(
  info: CommandInfo<Options>,
  main: (args: Arguments<Options>) => number | undefined | Promise<number | undefined>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  try {
    const args = readArguments(info, process.argv.slice(2));
    if (args === null) process.stdout.write(helpOf(info));
    else {
      setFolders(info, args.options);
      process.exitCode = (await main(args)) ?? 0;
    }
  } catch (error) {
    failWith(error);
  }
}

/** Makes of an error its sentence and a failing exit code; 2 where the command was called as it cannot be. */
export function failWith(error: unknown): void {
  process.stderr.write(`${sentenceOfError(error)}\n`);
  if (process.env["SIJILL_DEBUG"] !== undefined && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ""}\n`);
  }
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** What is said by `--content` and `--out` counts for all that the command starts. */
function setFolders(info: CommandInfo, given: Readonly<Record<string, unknown>>): void {
  for (const name of ["content", "out"]) {
    const folder = given[name];
    if (info.options?.[name]?.value === "FOLDER" && typeof folder === "string")
      process.env[`SIJILL_${name.toUpperCase()}`] = path.resolve(folder);
  }
}

/** Nobody reads on: there is nobody to tell, and no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
