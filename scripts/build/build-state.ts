import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFiles, sha256 } from "../../lib/base/hash-files.ts";
import type { Settings } from "../set-up/settings.ts";
import type { RawStamps } from "./make/copy-files.ts";
import { takeLeftJson } from "./output/take-left.ts";
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
export function codeHash({ root, basePath, siteUrl, contentDir }: Settings): string {
  const settings = JSON.stringify([basePath, siteUrl, contentDir, process.version]);
  return sha256(hashFiles(root, sources) + settings);
}

const stateFile = "build.json";

/** What the last complete build left; null when there was none, or it was of another code. */
export function takeState(cacheDir: string, code: string): BuildState | null {
  const left = takeLeftJson<
    Omit<BuildState, "pages"> & { readonly pages: Readonly<Record<string, string | null>> }
  >(path.join(cacheDir, stateFile));
  return left?.code === code ? { ...left, pages: new Map(Object.entries(left.pages)) } : null;
}

/** Leaves the state of a build that is complete. */
export function writeState(cacheDir: string, state: BuildState): void {
  mkdirSync(cacheDir, { recursive: true });
  const pages = Object.fromEntries(state.pages);
  writeFileSync(path.join(cacheDir, stateFile), JSON.stringify({ ...state, pages }));
}
