import { BitReader, BitWriter } from "./bits.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";
import type { FileParts } from "./packed.ts";
import { readFamily, writeFamily, type Family } from "./postings.ts";
import { reversed } from "../words/word-lists.ts";

/** A file of the shelf `terms`: families by key. */
export interface TermsFile {
  get(key: string): Family | null;
}

/**
 * Writes families, sorted by their keys read from the end.
 *
 * @param seats all seats are below it.
 */
export function writeTermsFile(families: readonly Family[], seats: number): FileParts {
  const bytes = new ByteWriter();
  const bits = new BitWriter();
  let previous = "";
  for (const family of families) {
    const key = reversed(family.key);
    writeFrontCoded(bytes, previous, key);
    writeFamily(bytes, bits, seats, family);
    previous = key;
  }
  return { bytes: bytes.finish(), bits: bits.finish() };
}

/** Opens what `writeTermsFile` wrote. */
export function openTermsFile(file: Required<FileParts>, seats: number): TermsFile {
  const families = new Map<string, Family>();
  const bytes = new ByteReader(file.bytes);
  const bits = new BitReader(file.bits);
  let previous = "";
  while (!bytes.done) {
    previous = readFrontCoded(bytes, previous);
    const key = reversed(previous);
    families.set(key, readFamily(bytes, bits, seats, key));
  }
  return { get: (asked) => families.get(asked) ?? null };
}
