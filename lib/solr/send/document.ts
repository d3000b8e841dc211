import { sha256 } from "../../base/hash-files.ts";

/** A document of the collection, but for the states of the archive in which it is valid. */
export interface ArchiveDocument {
  /** Its type and its name within it. */
  readonly name: string;
  /** Of all that it holds. */
  readonly hash: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Makes a document of a type, by its name within it. */
export function documentOf(
  type: string,
  name: string,
  fields: Readonly<Record<string, unknown>>,
): ArchiveDocument {
  const content = JSON.stringify({ type, ...fields });
  return {
    name: `${type}:${name}`,
    hash: sha256(content).slice(0, 20),
    fields: { type, ...fields },
  };
}
