/** A column of a table of open data. */
export interface Column<Row> {
  readonly name: string;
  /** Types of Table Schema (Data Package 1). */
  readonly type: "string" | "integer" | "boolean";
  /** What stands in it, in English, for `datapackage.json`. */
  readonly description: string;
  /** The only values that it may have. */
  readonly values?: readonly string[];
  /** Null leaves the cell empty: nothing is known. */
  readonly of: (row: Row) => string | number | boolean | null;
}

/** A table of open data: the same rows as CSV and, with what is nested, as JSON Lines. */
export interface Table<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Columns that together name a row; none where rows have no name. */
  readonly key?: readonly string[];
  /** A column that holds the key of another table. */
  readonly refers?: { readonly column: string; readonly table: string; readonly to: string };
}

/** A column of texts. */
export function text<Row>(
  name: string,
  description: string,
  of: (row: Row) => string | null,
  values?: readonly string[],
): Column<Row> {
  return { name, type: "string", description, ...(values && { values }), of };
}

/** A column of whole numbers. */
export function integer<Row>(
  name: string,
  description: string,
  of: (row: Row) => number | null,
): Column<Row> {
  return { name, type: "integer", description, of };
}

/** A column of yes and no. */
export function flag<Row>(
  name: string,
  description: string,
  of: (row: Row) => boolean,
): Column<Row> {
  return { name, type: "boolean", description, of };
}

/** The names of the columns: the first line of the CSV. */
export function headOf({ columns }: Table<never>): readonly string[] {
  return columns.map(({ name }) => name);
}

/** The cells of a row. */
export function cellsOf<Row>({ columns }: Table<Row>, row: Row): readonly string[] {
  return columns.map(({ of }) => {
    const value = of(row);
    return value === null ? "" : String(value);
  });
}

/** Several values in one cell. */
export function several(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}

/** The Table Schema of a table (Data Package 1, `table-schema`). */
export function tableSchema({ columns, key, refers }: Table<never>) {
  return {
    fields: columns.map(({ name, type, description, values }) => ({
      name,
      type,
      description,
      ...(values === undefined ? {} : { constraints: { enum: values } }),
    })),
    missingValues: [""],
    ...(key === undefined ? {} : { primaryKey: key }),
    ...(refers === undefined
      ? {}
      : {
          foreignKeys: [
            { fields: refers.column, reference: { resource: refers.table, fields: refers.to } },
          ],
        }),
  };
}
