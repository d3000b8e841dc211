import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../../../lib/base/files.ts";
import { hashFiles } from "../../../lib/base/hash-files.ts";
import { packageCommand, runCommand } from "../../set-up/run-command.ts";
import type { Settings } from "../../set-up/settings.ts";

/** What the compiled routes depend on; what the archive says they read when they are asked. */
const sources = [
  ...["app", "components", "lib", "next.config.ts", "tsconfig.json", "package-lock.json"],
];

/** In Next's folder: the hash of what was compiled there, written when it is complete. */
const markFile = "sijill-compiled";

/**
 * Has Next compile the routes, unless what it compiled last is of the same sources. What Next says goes to
 * `.cache/next.log`.
 * @returns whether there was something to do
 * @throws {Error} with the end of what Next said, when it fails
 */
export async function compileRoutes({ root, cacheDir }: Settings): Promise<boolean> {
  const hash = hashFiles(root, sources);
  const mark = path.join(root, ".next", markFile);
  if (readIfThere(mark) === hash) return false;
  rmSync(mark, { force: true });
  const result = await runCommand(
    process.execPath,
    [packageCommand("next", "next", root), "build"],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(path.join(cacheDir, "next.log"), result.output);
  if (result.code !== 0) {
    const last = result.output.trimEnd().split("\n").slice(-40).join("\n");
    throw new Error(
      `${last}\nNext could not compile the pages: see above, or all of it in .cache/next.log.`,
    );
  }
  writeFileSync(mark, hash);
  return true;
}
