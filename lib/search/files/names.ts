import { fold } from "../../arabic/fold.ts";
import { facetNames, namedAs, type FacetName } from "../types.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";

/** A name by which a reader may ask for a value of a facet. */
export interface ListedName {
  /** The facet and the folded name (see `nameKey`). */
  readonly key: string;
  readonly value: string;
}

/** The key under which the dictionary of names has a name. */
export function nameKey(facet: FacetName, name: string): string {
  return `${facetNames.indexOf(namedAs(facet))}${fold(name)}`;
}

/** Writes a block of names, sorted by key. */
export function writeNames(names: readonly ListedName[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = "";
  for (const { key, value } of names) {
    writer.frontCoded(previous, key).text(value);
    previous = key;
  }
  return writer.finish();
}

/** Opens what `writeNames` wrote: key → value. */
export function openNames(bytes: Uint8Array): ReadonlyMap<string, string> {
  const reader = new ByteReader(bytes);
  const names = new Map<string, string>();
  let key = "";
  while (!reader.done) {
    key = reader.frontCoded(key);
    names.set(key, reader.text());
  }
  return names;
}
