import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RawStamps } from "./copy-raw-files.ts";
import type { PageInputs } from "../../lib/archive/pages-to-render.ts";
import { lastInputsFile, newInputsFolder } from "../../lib/archive/pages-to-render.ts";

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

/**
 * Prepares the plan's folder for Next: the inputs of the pages that the last build made and that are still
 * there. The state is taken away until the build is complete: an interrupted build is followed by a whole one.
 */
export function startPlan(folder: string, outDir: string, state: BuildState | null): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, newInputsFolder), { recursive: true });
  const inputs: Record<string, string> = {};
  for (const [file, { input }] of Object.entries(state?.pages ?? {})) {
    if (input !== null && existsSync(path.join(outDir, file))) inputs[addressOf(file)] = input;
  }
  writeFileSync(path.join(folder, lastInputsFile), JSON.stringify(inputs));
}

/** What the routes said of this build's pages: file below `out/` → hash of its input. */
export function readPlan(folder: string): ReadonlyMap<string, string> {
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
