import { ByteReader, ByteWriter } from "./bytes.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";
import { readFamily, writeFamily, type Family } from "./postings.ts";

/** A file of the shelf `terms`: families by key. */
export interface TermsFile {
  get(key: string): Family | null;
}

/** Writes families, sorted by key: for each its key, the length of the rest, and the rest. */
export function writeTermsFile(families: readonly Family[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = "";
  for (const family of families) {
    writeFrontCoded(writer, previous, family.key);
    const rest = new ByteWriter();
    writeFamily(rest, family);
    writer.number(rest.length).bytes(rest.finish());
    previous = family.key;
  }
  return writer.finish();
}

/** Opens what `writeTermsFile` wrote; a family is read when it is asked for. */
export function openTermsFile(bytes: Uint8Array): TermsFile {
  const places = new Map<string, readonly [start: number, end: number]>();
  const reader = new ByteReader(bytes);
  let key = "";
  while (!reader.done) {
    key = readFrontCoded(reader, key);
    const length = reader.number();
    places.set(key, [reader.position, reader.position + length]);
    reader.skip(length);
  }
  return {
    get(asked) {
      const place = places.get(asked);
      return place ? readFamily(new ByteReader(bytes.subarray(...place)), asked) : null;
    },
  };
}
