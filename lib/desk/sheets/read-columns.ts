import { fromCell } from "../../schema/formula-cell.ts";

/** A row of a table as its file has it; `line` counts from 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row by its columns: without white space at the ends, empty where there is no such column. */
export interface ReadRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** What people edit and send back: English and Arabic names of the columns, the English ones written. */
export type Columns<Column extends string> = Readonly<Record<Column, string>>;

/** A headline or a name that is longer is none: a quotation mark is missing, and the cell holds other rows. */
const longest = 1000;

/** What is wrong with a value that is too long, without the full stop; null where it is not. */
export function tooLong(value: string): string | null {
  return value.length > longest
    ? `"${value.slice(0, 30)}…" has more than ${longest} letters; shorten it, and see whether a quotation mark is missing there`
    : null;
}

/**
 * Reads a table by the names in its first line, in either language; their order does not count, and others may stand
 * beside them.
 * @param needed columns without which nothing can be done.
 * @returns the rows, or one sentence without the full stop.
 */
export function readColumns<Column extends string>(
  [names, ...rows]: readonly SheetRow[],
  columns: Columns<Column>,
  needed: readonly NoInfer<Column>[],
):
  | { readonly ok: true; readonly value: readonly ReadRow<Column>[] }
  | { readonly ok: false; readonly error: string } {
  const held = (names?.cells ?? []).map((name) => name.trim().toLowerCase());
  const keys = Object.keys(columns) as Column[];
  const placeOf = (key: Column): number =>
    held.findIndex((name) => name === key || name === columns[key]);
  const missing = needed.filter((key) => placeOf(key) === -1);
  if (missing.length > 0) {
    const said = missing.map((key) => `\`${key}\``).join(" and ");
    return {
      ok: false,
      error: `the first line of the table does not name ${said}; keep the columns as they were written`,
    };
  }
  const read = (cells: readonly string[], key: Column): string =>
    fromCell(cells[placeOf(key)]?.trim() ?? "").trim();
  return {
    ok: true,
    value: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(keys.map((key) => [key, read(cells, key)])) as Record<
        Column,
        string
      >,
    })),
  };
}
