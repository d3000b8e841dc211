import { stringify } from "csv-stringify/sync";
import { toCell } from "./formula-cell.ts";

/**
 * Writes a table as every office program opens it: CSV (RFC 4180) in UTF-8 with a byte order mark, without a cell that
 * would be reckoned with (`fromCell` gives such a cell back as it was).
 * @param rows cells, the names of the columns first.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${writeRows(rows)}`;
}

/** Some rows of such a table, for one that is written part by part: its file begins with a byte order mark. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(toCell));
  return stringify(cells, {
    record_delimiter: "windows",
    // Readers take each of the signs that end a line for its end.
    quoted_match: /[\r\n]/u,
  });
}
