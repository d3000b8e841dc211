import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Metadata, metadataSchema } from "../../article/metadata.ts";
import { check } from "../../schema/check.ts";
import type { TableFault } from "./decode-table.ts";
import { metadataRows } from "./metadata-rows.ts";
import { rawWay } from "./raw-way.ts";

/** The file of what people know of raw files, in the content folder. */
export const metadataFile = "metadata.csv";

/** What people know of the raw files, by file. */
export interface ReadMetadata {
  readonly rows: ReadonlyMap<string, Metadata>;
  /** Raw files with a row that cannot be used. */
  readonly faulty: ReadonlySet<string>;
  /** False where the table as a whole cannot be read: of no raw file is known then what it says. */
  readonly readable: boolean;
  readonly faults: readonly TableFault[];
}

const nothing: ReadMetadata = { rows: new Map(), faulty: new Set(), readable: true, faults: [] };

/**
 * Reads `metadata.csv`: RFC 4180 in UTF-8, with commas, semicolons or tabs.
 * @param files the raw files that are there, by their ways inside `content/raw/`.
 * @returns the good rows; what is wrong with the others is told, line by line.
 */
export function readMetadata(contentDir: string, files: ReadonlySet<string>): ReadMetadata {
  const file = path.join(contentDir, metadataFile);
  if (!existsSync(file)) return nothing;
  const table = metadataRows(readFileSync(file));
  if (!table.ok) return { ...nothing, readable: false, faults: [table.error] };
  const faults: TableFault[] = [...table.value.faults];
  const rows = new Map<string, Metadata>();
  const faulty = new Set<string>();
  const spelt = new Map([...files].map((each) => [rawWay(each), each]));
  for (const { line, cells, fault } of table.value.rows) {
    if (cells.file === undefined) {
      faults.push({ line, message: "the row names no raw file; write its way into `file`" });
      continue;
    }
    const named = files.has(cells.file)
      ? cells.file
      : (spelt.get(rawWay(cells.file)) ?? rawWay(cells.file));
    const read = check(metadataSchema, { ...cells, file: named }, "the row");
    const first = rows.get(named);
    if (fault !== undefined || !read.ok) {
      faults.push(
        ...(fault === undefined && !read.ok ? read.error : [fault ?? ""]).map((message) => ({
          line,
          message,
        })),
      );
      if (first === undefined) faulty.add(named);
    } else if (!files.has(read.value.file)) {
      faults.push({ line, message: missing(read.value.file, files) });
    } else if (first !== undefined) {
      const message = `"${first.file}" has a row already, on line ${first.line}, which counts; remove one of the two`;
      faults.push({ line, message });
    } else rows.set(read.value.file, { ...read.value, line });
  }
  for (const good of rows.keys()) faulty.delete(good);
  return { rows, faulty, readable: true, faults };
}

function missing(file: string, files: ReadonlySet<string>): string {
  const nameOf = (way: string): string =>
    path.posix
      .basename(way)
      .replace(/\.te?xt$/iu, "")
      .toLowerCase();
  const name = nameOf(file);
  const alike = [...files].filter((each) => nameOf(each) === name);
  const advice =
    alike.length === 1 ? `perhaps "${alike[0]}" is meant` : "write its way inside content/raw/";
  return `there is no raw file "${file}"; ${advice}`;
}
