import { fnvDigits } from "../../base/fnv.ts";
import { dataPaths, type TimelineSet } from "./summary.ts";

/** Path from the root of the site, and content (UTF-8 JSON). */
export type TimelineFile = readonly [path: string, bytes: Uint8Array];

const encoder = new TextEncoder();

/** A value as a file of JSON. */
export function jsonFile(path: string, value: unknown): TimelineFile {
  return [path, encoder.encode(JSON.stringify(value))];
}

/** A text of JSON as a file of a set, whose name changes with its content. */
export function namedFile(
  set: TimelineSet,
  prefix: string,
  json: string,
): { readonly name: string; readonly file: TimelineFile } {
  const name = `${prefix}-${fnvDigits(json)}.json`;
  return { name, file: [dataPaths.file(set, name), encoder.encode(json)] };
}
