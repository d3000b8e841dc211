import { CsvError, parse } from "csv-parse/sync";
import type { Result } from "../../base/result.ts";
import { decodeTable, delimiterOf, type TableFault } from "./decode-table.ts";

/** One record of a file of CSV. */
interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a file, and the sign that stands between their cells. */
interface Csv {
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
}

/** As csv-parse tells of a record; `lines` counts those up to its end. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Cuts the bytes of a file of CSV (RFC 4180) into records, as spreadsheets and systems leave them: with commas, semicolons
 * or tabs, any ends of lines, and rows of empty cells, which are left out.
 * @returns the records, or why nothing of the file can be read.
 */
export function readCsv(bytes: Uint8Array): Result<Csv, TableFault> {
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
  const records = parsed.map(({ record, info }): CsvRecord => {
    // A record that has line breaks in its cells ends further down than it begins.
    const breaks = record.join("").match(/\r\n|\n|\r/gu)?.length ?? 0;
    return { line: info.lines - breaks + before, cells: record };
  });
  // Spreadsheets leave rows of empty cells below a table.
  const isFilled = ({ cells }: CsvRecord) => cells.some((cell) => cell.trim() !== "");
  return {
    ok: true,
    value: { delimiter, records: records.filter((r, at) => at === 0 || isFilled(r)) },
  };
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
