import { packageCommand, runCommand } from "./run-command.ts";
import type { Settings } from "./settings.ts";

/**
 * Converts the raw files, as `npm run ingest` does, and shows its report.
 * @returns whether some file was kept back; the others are converted all the same
 * @throws {Error} when it could not run; why, it has said itself
 */
export async function runIngest({ root, contentDir }: Settings): Promise<boolean> {
  const result = await runCommand(
    process.execPath,
    [
      packageCommand("tsx", "tsx", root),
      ...["scripts/ingest.ts", "--raw", `${contentDir}/raw`, "--content", contentDir],
    ],
    { cwd: root, show: true },
  );
  if (result.code > 1) throw new Error("The raw texts were not converted, and the site was left.");
  return result.code === 1;
}
