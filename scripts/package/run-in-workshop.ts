import { spawn } from "node:child_process";
import path from "node:path";
import { openWorkshop } from "./workshop.ts";

/**
 * Runs a command in the workshop of a content folder. Files that are named in its options are those of the folder where
 * the person is, and so are `content` and `out` where nothing else is said.
 * @param args of the command, as they were given
 * @param content what `--content` says
 * @returns the exit code of the command
 */
export async function runInWorkshop(
  name: string,
  args: readonly string[],
  content: string | undefined,
): Promise<number> {
  const here = process.cwd();
  const { SIJILL_CONTENT, SIJILL_OUT } = process.env;
  const contentDir = path.resolve(here, content ?? (SIJILL_CONTENT || "content"));
  const workshop = await openWorkshop(contentDir);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", path.join(workshop, "scripts", `${name}.ts`), ...args],
    {
      cwd: workshop,
      stdio: "inherit",
      env: {
        ...process.env,
        SIJILL_CWD: here,
        SIJILL_CONTENT: contentDir,
        SIJILL_OUT: path.resolve(here, SIJILL_OUT || "out"),
      },
    },
  );
  // A terminal tells both that it is to end; the command ends as it must, and this with it.
  process.on("SIGINT", () => undefined);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve(code ?? 130);
    });
  });
}
