import { metadataColumns } from "../../article/metadata.ts";
import type { Result } from "../../base/result.ts";
import { nearest } from "../../schema/nearest.ts";
import type { TableFault } from "./decode-table.ts";
import { readCsv } from "./read-csv.ts";

type Column = NonNullable<ReturnType<typeof metadataColumns.get>>;

/** One row of the table of metadata: its cells that hold something, without the white space at their ends. */
interface MetadataRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** What is wrong with the row as a whole. */
  readonly fault?: string;
}

/** Longest part of a cell that is quoted. */
const LONGEST_NAME = 40;

/** What a cell holds that was saved as it was written, or could not be reckoned: `=A1&B1`, `#REF!`. */
const formula = /^(?:=[^=]|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|#+$))/u;

interface MetadataTable {
  readonly rows: readonly MetadataRow[];
  readonly faults: readonly TableFault[];
}

/**
 * Reads the bytes of a table of metadata by the columns that its first line names.
 * @returns the rows, and what is wrong with the columns; or why nothing of the table can be read.
 */
export function metadataRows(bytes: Uint8Array): Result<MetadataTable, TableFault> {
  const csv = readCsv(bytes);
  if (!csv.ok) return csv;
  const [head, ...records] = csv.value.records;
  if (head === undefined) return { ok: true, value: { rows: [], faults: [] } };
  const { line, cells: names } = head;
  const faults: TableFault[] = [];
  const columns = names.map((name) => columnOf(name.trim(), line, faults));
  if (!columns.includes("file")) {
    const held = names.map((name) => `"${name.trim().slice(0, LONGEST_NAME)}"`).join(", ");
    const message = `the first line must name the columns, and \`file\` (or \`الملف\`) among them; it holds ${held}`;
    return { ok: false, error: { line, message } };
  }
  for (const name of new Set(columns.filter((name, at) => columns.indexOf(name) !== at)))
    if (name !== null) {
      const message = `the column \`${name}\` is there twice; the first counts, take the other out`;
      faults.push({ line, message });
    }
  const rows = records.map((record): MetadataRow => ({
    line: record.line,
    ...cellsOf(record.cells, columns, csv.value.delimiter),
  }));
  return { ok: true, value: { rows, faults } };
}

function columnOf(name: string, line: number, faults: TableFault[]): Column | null {
  if (name === "") return null;
  const column = metadataColumns.get(name.toLowerCase());
  if (column !== undefined) return column;
  const known = [...metadataColumns.keys()];
  const near = nearest(name, known);
  const advice =
    near === null
      ? `the columns are ${known.slice(0, known.length / 2).join(", ")}`
      : `perhaps \`${near}\` is meant`;
  faults.push({ line, message: `the column \`${name}\` is not known and not used; ${advice}` });
  return null;
}

function cellsOf(
  record: readonly string[],
  columns: readonly (Column | null)[],
  delimiter: string,
): Pick<MetadataRow, "cells" | "fault"> {
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, at) => {
    const value = record[at]?.trim() ?? "";
    if (column !== null && value !== "" && columns.indexOf(column) === at) cells[column] = value;
  });
  const unreckoned = Object.entries(cells).find(([, value]) => formula.test(value));
  if (unreckoned !== undefined) {
    const [column, value] = unreckoned;
    const fault = `\`${column}\` "${value.slice(0, LONGEST_NAME)}" is a formula of the spreadsheet or its error; put the value itself there`;
    return { cells, fault };
  }
  if (record.slice(columns.length).every((cell) => cell.trim() === "")) return { cells };
  const sign = delimiter === "\t" ? "a tab" : `"${delimiter}"`;
  const fault = `the row has ${record.length} cells for ${columns.length} columns; put a cell that holds ${sign} between quotation marks`;
  return { cells, fault };
}
