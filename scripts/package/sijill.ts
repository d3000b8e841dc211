import { nearest } from "../../lib/schema/nearest.ts";
import { helpOf, readArguments, UsageError } from "../set-up/arguments.ts";
import { failWith } from "../set-up/command.ts";
import { packageCommands } from "./commands.ts";
import { newArchive } from "./new-archive.ts";
import { runInWorkshop } from "./run-in-workshop.ts";

/**
 * What `npx sijill …` does: tells its commands, or runs one of them on the folder where the person is.
 * @param args what stands behind `sijill`
 * @param version of the package
 */
export async function sijill(args: readonly string[], version: string): Promise<void> {
  try {
    process.exitCode = await run(args, version);
  } catch (error) {
    failWith(error);
  }
}

async function run([name = "", ...args]: readonly string[], version: string): Promise<number> {
  if (["", "--help", "-h", "help"].includes(name)) {
    process.stdout.write(allCommands());
    return name === "" ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(packageCommands, name) ? packageCommands[name] : undefined;
  if (command === undefined) throw unknown(name);
  // A call that cannot be, or asks for help alone, leaves nothing on the disk.
  const read = readArguments(command.info, args);
  if (read === null) {
    process.stdout.write(helpOf(command.info));
    return 0;
  }
  if (name === "new") {
    process.stdout.write(newArchive(read.rest[0] ?? "", version));
    return 0;
  }
  const { content } = read.options as { readonly content?: string };
  return runInWorkshop(name, args, content);
}

function allCommands(): string {
  const rows = Object.entries(packageCommands);
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, { brief }]) => `  ${name.padEnd(width)}  ${brief}\n`).join("");
  return `Turns a folder of raw Arabic news texts into a bilingual archive website.\n\n${table}
npx sijill COMMAND --help tells what a command does and takes; --version, which Sijill this is.\n`;
}

function unknown(name: string): UsageError {
  const near = nearest(name, Object.keys(packageCommands));
  const meant = near === null ? "" : `; perhaps ${near} is meant`;
  return new UsageError(
    `npx sijill: there is no command "${name}"${meant}; npx sijill --help lists them.`,
  );
}
