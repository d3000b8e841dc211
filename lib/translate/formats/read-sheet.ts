import { fromCell } from "../../schema/formula-cell.ts";
import type { ReadFile, Returned } from "../returned.ts";
import type { sheetColumns } from "./write-sheet.ts";

type Column = (typeof sheetColumns)[number];

/** A row of a table, with the line of the file on which it begins. */
interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads the rows of a table, the names of its columns first; their order does not count, and others may stand beside
 * them.
 */
export function readSheet([names, ...rows]: readonly SheetRow[]): ReadFile {
  const columns = (names?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = (["place", "arabic", "english"] as const).filter(
    (column) => !columns.includes(column),
  );
  if (missing.length > 0) {
    const named = missing.map((column) => `\`${column}\``).join(" and ");
    return {
      ok: false,
      error: `its first line does not name ${named}; keep the columns as they were exported`,
    };
  }
  const cellOf = ({ cells }: SheetRow, column: Column): string =>
    fromCell(cells[columns.indexOf(column)] ?? "");
  const segments = rows.map((row): Returned => {
    const place = cellOf(row, "place").trim();
    return {
      where: `line ${row.line}`,
      place: place.includes("#") ? place : null,
      stamp: cellOf(row, "stamp").trim() || null,
      source: cellOf(row, "arabic"),
      target: cellOf(row, "english"),
      confirmed: cellOf(row, "state").trim().toLowerCase() === "checked",
    };
  });
  return { ok: true, value: { segments, faults: [] } };
}
