import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { packageCommand } from "../set-up/run-command.ts";
import { measureCommand, type Measured } from "./measure-command.ts";

/**
 * Exports the pages of a built project once more, by `next build` alone: Next's own output, with its payload and
 * scripts, neither reduced nor compressed, and nothing of what it writes spared.
 * @param project a folder with the assets and the prepared archive of a build in its cache
 * @throws {Error} with what Next said, when it fails
 */
export async function exportAsIs(
  project: string,
): Promise<{ readonly pages: number; readonly files: number; readonly measured: Measured }> {
  for (const name of [".next", ".cache/export"]) {
    rmSync(path.join(project, name), { recursive: true, force: true });
  }
  const measured = await measureCommand(
    process.execPath,
    [packageCommand("next", "next", project), "build"],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  if (measured.code !== 0) throw new Error(`${measured.output}\nNext did not build the pages.`);
  const files = readdirSync(path.join(project, ".cache/export"), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith(".html")).length,
    files: files.length,
    measured,
  };
}
