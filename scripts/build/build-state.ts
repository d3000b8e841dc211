import { mkdirSync } from "node:fs";
import path from "node:path";
import { hashFiles, sha256, shortHash } from "../../lib/base/hash-files.ts";
import type { Settings } from "../set-up/settings.ts";
import type { RawStamps } from "./make/copy-files.ts";
import { leaveEntries, takeEntries } from "./output/take-left.ts";
import type { PagePlan } from "./pages/plan.ts";

/** What one build leaves for the next. */
export interface BuildState {
  /** Hash of everything that all pages depend on. */
  readonly code: string;
  /** Brotli quality of the pages. */
  readonly quality: number;
  readonly pages: PagePlan;
  /** Raw files that were copied. */
  readonly raw: RawStamps;
}

/** What every page depends on: when one of these changes, all pages are rendered again. */
const sources = [
  ...["app", "components", "lib", "public", "scripts/build", "scripts/assets"],
  ...[
    "next.config.ts",
    "tailwind.config.ts",
    "tsconfig.json",
    ".browserslistrc",
    "package-lock.json",
  ],
];

/**
 * A hash of the code, the configuration, the assets and the settings. Node counts too: its version decides
 * how dates are written.
 */
export function codeHash({ root, basePath, siteUrl, contentDir, search }: Settings): string {
  // Seen from the project: machines that build shards may have it in other places.
  const content = path.relative(root, contentDir).split(path.sep).join("/");
  const settings = JSON.stringify([basePath, siteUrl, content, search, process.version]);
  return sha256(hashFiles(root, sources) + settings);
}

const stateFile = "build.jsonl";

/**
 * The folder in which one build leaves for the next what it knows of the files that it wrote. Each folder of a site or a
 * shard has its own: that a file is there, in another, says nothing of what is in it.
 */
export function leftFolder({ root, cacheDir, outDir }: Settings): string {
  // Seen from the project, which may be moved with all that is in it.
  const folder = path.join(cacheDir, "left", shortHash(path.relative(root, outDir)));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What the last complete build of a folder left; null when there was none, or it was of another code. */
export function takeState(leftDir: string, code: string): BuildState | null {
  const left = takeEntries<Omit<BuildState, "pages">, string | null>(path.join(leftDir, stateFile));
  return left?.head.code === code ? { ...left.head, pages: left.entries } : null;
}

/** Leaves the state of a build that is complete. */
export function writeState(leftDir: string, { pages, ...head }: BuildState): void {
  leaveEntries(path.join(leftDir, stateFile), head, pages);
}
