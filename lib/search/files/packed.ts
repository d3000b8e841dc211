import { ByteReader, ByteWriter } from "./bytes.ts";
import { deflate, inflate } from "./deflate.ts";

/**
 * The two parts of an index file: what deflating makes smaller, and bits that have no pattern left, which would
 * only spoil it.
 */
export interface FileParts {
  readonly bytes: Uint8Array;
  readonly bits?: Uint8Array;
}

/** Packs a file. Hosts seldom compress unknown types, so the files are compressed themselves. */
export async function packFile({ bytes, bits }: FileParts): Promise<Uint8Array> {
  const writer = new ByteWriter();
  const deflated = await deflate(bytes);
  writer.number(deflated.length).bytes(deflated);
  if (bits) writer.bytes(bits);
  return writer.finish();
}

/** @throws TypeError or RangeError when the bytes are not what `packFile` made. */
export async function unpackFile(packed: Uint8Array): Promise<Required<FileParts>> {
  const reader = new ByteReader(packed);
  const length = reader.number();
  const end = reader.position + length;
  return {
    bytes: await inflate(packed.subarray(reader.position, end)),
    bits: packed.subarray(end),
  };
}
