import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** How a command ended. `output` holds both streams; empty when they were shown as they came. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Show the output as it comes instead of collecting it. */
  readonly show?: boolean;
  /** Called with each complete line of output. */
  readonly onLine?: (line: string) => void;
  /** Milliseconds after which the command is ended; its code is then 124. */
  readonly timeout?: number;
}

/** Runs a command to its end. Never rejects for a failing command: a command that cannot start has code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.show === true ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let pending = "";
    const read = (chunk: Buffer) => {
      const text = chunk.toString("utf8");
      output += text;
      const lines = (pending + text).split("\n");
      pending = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    let timedOut = false;
    const timer =
      options.timeout === undefined
        ? null
        : setTimeout(() => {
            timedOut = true;
            child.kill();
          }, options.timeout);
    const finish = (code: number) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code: timedOut ? 124 : code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.on("close", (code) => {
      finish(code ?? 1);
    });
  });
}

/**
 * The script behind an installed package's command, to be run with this Node: the same on every system,
 * where `node_modules/.bin` is not.
 * @throws {Error} when the package has no such command
 */
export function packageCommand(packageName: string, command: string, root: string): string {
  const folder = path.join(root, "node_modules", packageName);
  const described = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof described.bin === "string" ? described.bin : described.bin?.[command];
  if (script === undefined)
    throw new Error(`The package ${packageName} has no command ${command}.`);
  return path.join(folder, script);
}
