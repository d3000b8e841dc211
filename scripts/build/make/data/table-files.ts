import { cellsOf, headOf, type Table } from "../../../../lib/publish/data/table.ts";
import { writeRows } from "../../../../lib/schema/write-table.ts";
import type { FileParts } from "../../output/put-stream.ts";

/** Opens a file below `data/`; of JSON Lines, the keys of its rows are asked for at its end. */
export type OpenFile = (file: string, keys?: () => readonly string[]) => FileParts;

/** A table that is being written, as CSV and as JSON Lines. */
export interface TableFiles<Row> {
  add(row: Row): void;
  end(): Promise<void>;
  /** The first row: the names of its columns and its cells, without empty ones. */
  readonly example: () => readonly (readonly [column: string, cell: string])[];
}

/**
 * Opens the two files of a table. CSV begins with a byte order mark, by which office programs know UTF-8, and no cell is one
 * that a spreadsheet reckons with (`toCell`); JSON Lines hold the values as they are.
 */
export function openTable<Row extends object>(table: Table<Row>, open: OpenFile): TableFiles<Row> {
  const csv = open(`${table.name}.csv`);
  let keys: readonly string[] = [];
  const lines = open(`${table.name}.jsonl`, () => keys);
  const head = headOf(table);
  let first: readonly string[] | null = null;
  csv.write(`\uFEFF${writeRows([head])}`);
  return {
    add(row) {
      const cells = cellsOf(table, row);
      if (first === null) keys = Object.keys(row);
      first ??= cells;
      csv.write(writeRows([cells]));
      lines.write(`${JSON.stringify(row)}\n`);
    },
    async end() {
      await csv.end();
      await lines.end();
    },
    example: () =>
      head.map((name, at) => [name, first?.[at] ?? ""] as const).filter(([, cell]) => cell !== ""),
  };
}
