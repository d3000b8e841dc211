import { CsvError, parse } from "csv-parse/sync";
import { metadataColumns } from "../../article/metadata.ts";
import type { Result } from "../../base/result.ts";
import { nearest } from "../../schema/nearest.ts";
import { decodeTable, delimiterOf, type TableFault } from "./decode-table.ts";

type Column = NonNullable<ReturnType<typeof metadataColumns.get>>;

/** One row of a table: its cells that hold something, without the white space at their ends. */
export interface TableRow {
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

export interface Table {
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
}

/** As csv-parse tells of a record; `lines` counts those up to its end. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Cuts the bytes of a table of metadata into rows.
 * @returns the rows, and what is wrong with the columns; or why nothing of the table can be read.
 */
export function parseTable(bytes: Uint8Array): Result<Table, TableFault> {
  const text = decodeTable(bytes);
  if (!text.ok) return text;
  // Spreadsheets may say on a first line of its own what parts their cells.
  const said = /^sep=(.)\r?\n/iu.exec(text.value);
  const body = said ? text.value.slice(said[0].length) : text.value;
  const before = said ? 1 : 0;
  const delimiter = said?.[1] ?? delimiterOf(body);
  let parsed: Parsed[];
  try {
    parsed = parse(body, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, error: faultOf(error, body, before) };
  }
  const [head, ...records] = parsed;
  if (head === undefined) return { ok: true, value: { rows: [], faults: [] } };
  const faults: TableFault[] = [];
  const columns = head.record.map((name) => columnOf(name.trim(), before + 1, faults));
  if (!columns.includes("file")) {
    const names = head.record.map((name) => `"${name.trim().slice(0, LONGEST_NAME)}"`).join(", ");
    const message = `the first line must name the columns, and \`file\` (or \`الملف\`) among them; it holds ${names}`;
    return { ok: false, error: { line: before + 1, message } };
  }
  for (const name of new Set(columns.filter((name, at) => columns.indexOf(name) !== at)))
    if (name !== null) {
      const message = `the column \`${name}\` is there twice; the first counts, take the other out`;
      faults.push({ line: before + 1, message });
    }
  // Spreadsheets leave rows of empty cells below a table.
  const filled = records.filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  const rows = filled.map(({ record, info }): TableRow => {
    // A record that has line breaks in its cells ends further down than it begins.
    const breaks = record.join("").match(/\r\n|\n|\r/gu)?.length ?? 0;
    return { line: info.lines - breaks + before, ...cellsOf(record, columns, delimiter) };
  });
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
): Pick<TableRow, "cells" | "fault"> {
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

/** What a fault of the form is, and on which line of the file. */
function faultOf(error: CsvError, body: string, before: number): TableFault {
  if (error.code !== "CSV_QUOTE_NOT_CLOSED")
    return { line: Number(error["lines"]) + before, message: reasonOf(error) };
  // It is noticed at the end of the file; `bytes` counts what was read before the cell.
  const read = Buffer.from(body).subarray(0, Number(error["bytes"])).toString();
  const upTo = body.slice(0, body.indexOf('"', read.length));
  const line = upTo.split(/\r\n|\n|\r/u).length + before;
  return { line, message: "a quotation mark is opened here and never closed; close it" };
}

/** csv-parse's own sentence for the rare ones. */
function reasonOf({ code, message }: CsvError): string {
  if (
    code === "CSV_INVALID_CLOSING_QUOTE" ||
    code === "INVALID_OPENING_QUOTE" ||
    code === "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE"
  )
    return 'a quotation mark stands inside a cell; write it twice ("") and the cell between quotation marks';
  return `it cannot be read as CSV: ${message}`;
}
