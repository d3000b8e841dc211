import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { shortHash } from "../../base/sha256.ts";

/** Address of a page → hash of what it shows. */
export type PageInputs = Readonly<Record<string, string>>;

/** Set by the build: the folder in which it says what the last build rendered, and is told of this one. */
const planVariable = "SIJILL_PLAN";

/** What the build says to the routes before each run of Next. */
export interface Stretch {
  /** The pages in `out/` that were made by the same code, and from which input. */
  readonly made: PageInputs;
  /** At most so many pages are rendered of one call of `pagesToRender`; the next run goes on. */
  readonly limit: number;
}

/** In the plan's folder: the `Stretch` of this run. */
export const stretchFile = "stretch.json";
/** In the plan's folder: one file of `PageInputs` for each call of `pagesToRender` in this build. */
export const newInputsFolder = "now";

let stretch: Stretch | null = null;

/**
 * Cuts the parameters of a route down to the pages that this build must render: those whose input is not what
 * it was in the last build, and of these no more than one run of Next is to make. The build keeps the others as
 * they are. Outside of a build, all of them.
 *
 * A page must show nothing that depends on content beside its `input`: the code, the configuration and the
 * assets count by themselves, so they need not be in it.
 *
 * @param params - every page of the route (of one language).
 * @param address - the address of a page below the site's root, such as `/ar/articles/x/`.
 * @param input - what the page asks the archive for; anything that JSON can say.
 * @returns at least one page, because Next refuses to export a route without any.
 */
export function pagesToRender<P>(
  params: readonly P[],
  address: (params: P) => string,
  input: (params: P) => unknown,
): P[] {
  const folder = process.env[planVariable];
  if (folder === undefined) return [...params];
  stretch ??= JSON.parse(readFileSync(path.join(folder, stretchFile), "utf8")) as Stretch;
  const { made, limit } = stretch;
  const inputs: Record<string, string> = {};
  const changed = params.filter((each) => {
    const key = address(each);
    const hash = shortHash(JSON.stringify([input(each)]));
    inputs[key] = hash;
    return made[key] !== hash;
  });
  tell(folder, inputs);
  return changed.length > 0 ? changed.slice(0, limit) : params.slice(0, 1);
}

/** Several processes of Next ask the same; each writes the same file, whole. */
function tell(folder: string, inputs: PageInputs): void {
  const text = JSON.stringify(inputs);
  const now = path.join(folder, newInputsFolder);
  mkdirSync(now, { recursive: true });
  const file = path.join(now, `${createHash("sha256").update(text).digest("hex")}.json`);
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
