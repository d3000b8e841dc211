import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFiles, sha256 } from "../../lib/base/hash-files.ts";
import type { Settings } from "../set-up/settings.ts";
import type { RawStamps } from "./make/copy-files.ts";
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

/**
 * What the last complete build left; null when there was none, or it was of another code. It is taken away until
 * this build is complete: an interrupted build is followed by a whole one.
 */
export function takeState(cacheDir: string, code: string): BuildState | null {
  const file = path.join(cacheDir, stateFile);
  try {
    const state = JSON.parse(readFileSync(file, "utf8")) as Omit<BuildState, "pages"> & {
      readonly pages: Readonly<Record<string, string | null>>;
    };
    return state.code === code ? { ...state, pages: new Map(Object.entries(state.pages)) } : null;
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

/** Leaves the state of a build that is complete. */
export function writeState(cacheDir: string, state: BuildState): void {
  mkdirSync(cacheDir, { recursive: true });
  const pages = Object.fromEntries(state.pages);
  writeFileSync(path.join(cacheDir, stateFile), JSON.stringify({ ...state, pages }));
}
