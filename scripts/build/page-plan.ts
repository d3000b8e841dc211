import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RawStamps } from "./copy-raw-files.ts";
import type { PageInputs, Stretch } from "../../lib/archive/ask/pages-to-render.ts";
import { newInputsFolder, stretchFile } from "../../lib/archive/ask/pages-to-render.ts";

/** What the build must know of a page that it does not render again. */
export interface PageRecord {
  /** Hash of its input; null for a page that is rendered in every build. */
  readonly input: string | null;
  /** Hashes of its inline scripts and style elements, as a policy writes them. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What one build leaves for the next. */
export interface BuildState {
  /** Hash of everything that all pages depend on. */
  readonly code: string;
  /** Brotli quality of the pages. */
  readonly quality: number;
  /** File below `out/` → page. */
  readonly pages: Readonly<Record<string, PageRecord>>;
  /** Raw files that were copied. */
  readonly raw: RawStamps;
}

const stateFile = "state.json";

/** The plan's folder below the cache folder. */
export function planFolder(cacheDir: string): string {
  return path.join(cacheDir, "pages");
}

/** What the last complete build left; null when there was none, or it was of another code. */
export function readState(folder: string, code: string): BuildState | null {
  try {
    const state = JSON.parse(readFileSync(path.join(folder, stateFile), "utf8")) as BuildState;
    return state.code === code ? state : null;
  } catch {
    return null;
  }
}

/** File below `out/` → hash of the input of its page. */
export type PlannedPages = ReadonlyMap<string, string>;

/**
 * Prepares the plan's folder for a build. The state is taken away until the build is complete: an interrupted
 * build is followed by a whole one.
 * @returns the pages that the last build made and that are still there
 */
export function startPlan(
  folder: string,
  outDir: string,
  state: BuildState | null,
): Map<string, string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, newInputsFolder), { recursive: true });
  const made = new Map<string, string>();
  for (const [file, { input }] of Object.entries(state?.pages ?? {})) {
    if (input !== null && existsSync(path.join(outDir, file))) made.set(file, input);
  }
  return made;
}

/**
 * Tells the routes, before a run of Next, which pages are made already.
 * @param limit how many pages one call of `pagesToRender` may have rendered in this run
 */
export function startStretch(folder: string, made: PlannedPages, limit: number): void {
  const inputs = Object.fromEntries([...made].map(([file, input]) => [addressOf(file), input]));
  const stretch: Stretch = { made: inputs, limit };
  writeFileSync(path.join(folder, stretchFile), JSON.stringify(stretch));
}

/** What the routes said of this build's pages. */
export function readPlan(folder: string): PlannedPages {
  const plan = new Map<string, string>();
  const now = path.join(folder, newInputsFolder);
  for (const name of readdirSync(now)) {
    const inputs = JSON.parse(readFileSync(path.join(now, name), "utf8")) as PageInputs;
    for (const [address, hash] of Object.entries(inputs)) plan.set(fileOf(address), hash);
  }
  return plan;
}

export function writeState(folder: string, state: BuildState): void {
  writeFileSync(path.join(folder, stateFile), JSON.stringify(state));
}

/** `/ar/articles/x/` → `ar/articles/x/index.html`; an address without a slash at its end is a file. */
function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith("/") ? "index.html" : "");
}

function addressOf(file: string): string {
  return `/${file.endsWith("index.html") ? file.slice(0, -"index.html".length) : file}`;
}
