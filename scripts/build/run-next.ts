import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageCommand, runCommand } from "../set-up/run-command.ts";
import type { Settings } from "../set-up/settings.ts";
import type { Progress } from "../set-up/steps.ts";
import { planFolder } from "./page-plan.ts";

/** Where Next exports files before they are sorted, below the cache folder. */
export const exportFolder = "export";

/** Benchmarks weigh what Next exports: it is then exported whole, and kept. */
export const keepExport = process.env["SIJILL_KEEP_EXPORT"] !== undefined;

/** In `.next`: the code hash of what was compiled there, written when it is complete. */
const compiledFile = "sijill-compiled";

/**
 * Has Next compile the routes, unless what it compiled last is of the same code. Compiling and rendering are two
 * commands, so that the memory of one is free for the other. What Next says goes to `.cache/next.log`.
 * @param code hash of all that the compiled code depends on
 * @throws {Error} with the end of what Next said, when it fails
 */
export async function compileRoutes(settings: Settings, code: string): Promise<void> {
  const { root, cacheDir } = settings;
  const built = path.join(root, ".next");
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(path.join(cacheDir, "next.log"), "");
  if (!keepExport && readMark(built) === code) return;
  rmSync(path.join(built, compiledFile), { force: true });
  await nextBuild(settings, "compile");
  writeFileSync(path.join(built, compiledFile), code);
}

/**
 * Has Next render the pages that the routes name, and export what is beside pages.
 * @throws {Error} with the end of what Next said, when it fails
 */
export async function renderRoutes(settings: Settings, progress: Progress): Promise<void> {
  // The list of an earlier rendering; Next would take it for that of this one.
  rmSync(path.join(settings.root, ".next", "prerender-manifest.json"), { force: true });
  await nextBuild(settings, "generate", progress);
}

function readMark(built: string): string | null {
  try {
    return readFileSync(path.join(built, compiledFile), "utf8");
  } catch {
    return null;
  }
}

async function nextBuild(
  settings: Settings,
  mode: "compile" | "generate",
  progress?: Progress,
): Promise<void> {
  const { root, cacheDir, contentDir, basePath, siteUrl } = settings;
  rmSync(path.join(cacheDir, exportFolder), { recursive: true, force: true });
  const result = await runCommand(
    process.execPath,
    [packageCommand("next", "next", root), "build", "--experimental-build-mode", mode],
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
        if (match !== null) progress?.(Number(match[1]), Number(match[2]), "pages");
      },
    },
  );
  const log = path.join(cacheDir, "next.log");
  writeFileSync(log, result.output, { flag: "a" });
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
  const required = (name: string) =>
    `--require "${path.join(root, "scripts", "build", name).replaceAll("\\", "\\\\")}"`;
  return [
    process.env["NODE_OPTIONS"] ?? "",
    "--max-semi-space-size=32",
    required("small-heap.cjs"),
    keepExport ? "" : required("spare-files.cjs"),
  ]
    .join(" ")
    .trim();
}
