import path from "node:path";
import { oncePerFile, readIfThere } from "../base/files.ts";
import type { DataFile } from "../publish/data/data-package.ts";

/** The open data of a build, as the page about them tells it. */
export interface DataList {
  readonly files: readonly DataFile[];
  /** Of each table the first row, as the names of its columns and their cells; those that are empty are not there. */
  readonly examples: Readonly<Record<string, readonly (readonly [column: string, cell: string])[]>>;
}

/** Where the build leaves it, below the cache folder. */
export const dataListFile = "data-list.json";

const readList = oncePerFile((file): DataList => {
  const text = readIfThere(file);
  return text === null ? { files: [], examples: {} } : (JSON.parse(text) as DataList);
});

/** What the last build in the working folder wrote; nothing before the first. */
export function dataList(): DataList {
  return readList(path.resolve(/* turbopackIgnore: true */ ".cache", dataListFile));
}
