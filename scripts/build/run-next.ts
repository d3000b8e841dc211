import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageCommand, runCommand } from "../set-up/run-command.ts";
import type { Settings } from "../set-up/settings.ts";
import type { Progress } from "../set-up/steps.ts";
import { planFolder } from "./page-plan.ts";

/** Where Next exports the pages before they are reduced, below the cache folder. */
export const exportFolder = "export";

/**
 * Renders the pages with Next into `.cache/export`; what Next says goes to `.cache/next.log`.
 * @throws {Error} with the end of what Next said, when it fails
 */
export async function runNext(settings: Settings, progress: Progress): Promise<void> {
  const { root, cacheDir, contentDir, basePath, siteUrl } = settings;
  rmSync(path.join(cacheDir, exportFolder), { recursive: true, force: true });
  const result = await runCommand(
    process.execPath,
    [packageCommand("next", "next", root), "build"],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NODE_OPTIONS: nodeOptions(root),
        NEXT_TELEMETRY_DISABLED: "1",
        SIJILL_CONTENT: contentDir,
        SIJILL_BASE_PATH: basePath,
        SIJILL_SITE_URL: siteUrl,
        SIJILL_PLAN: planFolder(cacheDir),
      },
      onLine: (line) => {
        const match = /Generating static pages.*\((\d+)\/(\d+)\)/.exec(line);
        if (match !== null) progress(Number(match[1]), Number(match[2]), "pages");
      },
    },
  );
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(path.join(cacheDir, "next.log"), result.output);
  if (result.code !== 0) {
    const last = result.output.trimEnd().split("\n").slice(-40).join("\n");
    throw new Error(
      `${last}\nNext could not render the pages: see above, or all of it in .cache/next.log.`,
    );
  }
}

/**
 * Rendering makes much short-lived rubbish: with the usual 16 MB for it, a third of the processor time of a page
 * went into clearing it away (10.8 ms a page, 6.9 with 32 MB).
 */
function nodeOptions(root: string): string {
  const preload = path.join(root, "scripts", "build", "skip-prefetch-files.cjs");
  return [
    process.env["NODE_OPTIONS"] ?? "",
    "--max-semi-space-size=32",
    `--require "${preload.replaceAll("\\", "\\\\")}"`,
  ]
    .join(" ")
    .trim();
}
