import { parseForms, type Form } from "../table/parse-table.ts";

/** Names of one country's places or bodies. */
export interface PlaceRow {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly names: readonly Form[];
}

/**
 * Reads a part of the gazetteer, or the table of institutions: a line is a code, `|`, and names between `;`, in the
 * notation of `parse-table.ts` (`{غ/ج}` for either spelling, `?guard` for the rule that must agree). A country may have
 * several lines.
 *
 * @throws Error with the line when it has not two columns or names a guard that does not exist.
 */
export function parsePlaces(table: string): readonly PlaceRow[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      if (cells.length !== 2) throw new Error(`Not two columns in a table of places: ${line}`);
      const [iso2 = "", names] = cells;
      return { iso2, names: parseForms(names) };
    });
}
