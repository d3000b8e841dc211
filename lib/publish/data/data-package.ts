import { type Table, tableSchema } from "./table.ts";

/** A file of open data, as it was written. */
export interface DataFile {
  /** Below `data/`, such as `articles.csv`. */
  readonly file: string;
  readonly bytes: number;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  /** Of JSON Lines, the keys of every row. */
  readonly keys?: readonly string[];
}

/** The version of what the files hold: the first number changes when a column goes or means something else. */
export const schemaVersion = "1.0.0";

/** What a package says of its archive. */
export interface PackageOf {
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  /** The day of the archive's release; null where nobody wrote one down. */
  readonly released: string | null;
  /** Under what terms the data may be used, as the archive says it; null where it says nothing. */
  readonly rights: { readonly text: string; readonly url: string | null } | null;
}

/** The media type of a file of open data, by its ending. */
export function mediaTypeOf(file: string): string | undefined {
  return formats[file.split(".").at(-1) ?? ""]?.mediatype;
}

const formats: Readonly<Record<string, { readonly format: string; readonly mediatype: string }>> = {
  csv: { format: "csv", mediatype: "text/csv" },
  jsonl: { format: "jsonl", mediatype: "application/x-ndjson" },
  tmx: { format: "tmx", mediatype: "application/x-tmx+xml" },
  xml: { format: "xml", mediatype: "application/xml" },
};

/**
 * `datapackage.json` (Data Package 1): the files with their sizes and hashes, and of each CSV its Table Schema.
 * @param tables the tables of the CSV files, by their names
 */
export function dataPackage(
  { title, description, homepage, released, rights }: PackageOf,
  files: readonly DataFile[],
  tables: readonly Table<never>[],
): string {
  const value = {
    profile: "data-package",
    name: "archive",
    title,
    description,
    homepage,
    // A state of the archive, where somebody gave it a day.
    ...(released === null ? {} : { version: released }),
    schemaVersion,
    ...(rights === null
      ? {}
      : rights.url === null
        ? { rights: rights.text }
        : { licenses: [{ path: rights.url, title: rights.text }] }),
    resources: files.map((file) => resource(file, tables)),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

function resource({ file, bytes, sha256, keys }: DataFile, tables: readonly Table<never>[]) {
  const [name = file, ending = ""] = file.split(".");
  const table = ending === "csv" ? tables.find((each) => each.name === name) : undefined;
  // What is nested has no type of Table Schema.
  const any = keys && { fields: keys.map((key) => ({ name: key, type: "any" })) };
  const schema = table === undefined ? any : tableSchema(table);
  return {
    name: table === undefined ? `${name}-${ending}` : name,
    path: file,
    ...(table === undefined ? {} : { profile: "tabular-data-resource" }),
    ...formats[ending],
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(schema === undefined ? {} : { schema }),
  };
}
