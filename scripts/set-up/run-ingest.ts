import { packageCommand, runCommand } from "./run-command.ts";
import type { Settings } from "./settings.ts";

/**
 * Converts the raw files, as `npm run ingest` does, and shows its report.
 * @returns whether every file was converted; the others are converted all the same
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
  return result.code === 0;
}
