import { paths as sitePaths } from "../../lib/locale/paths.ts";
import { fileAddress } from "./disk-files.ts";

// All that is not said anew below.
export * from "../../lib/locale/paths.ts";

type Path = string | ((...args: readonly never[]) => string);

const toFile = (path: Path): Path =>
  typeof path === "string" ? path : (...args) => fileAddress(path(...args));

/** `paths` of `lib/locale/paths.ts` for scripts of pages that are opened from a disk: each leads to a file. */
export const paths = Object.fromEntries(
  Object.entries<Path>(sitePaths).map(([name, path]) => [name, toFile(path)]),
) as unknown as typeof sitePaths;
