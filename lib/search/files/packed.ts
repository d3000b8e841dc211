import { ByteReader, ByteWriter, CUT_SHORT } from "./bytes.ts";

/**
 * The two parts of an index file: what deflating makes smaller, and bits that have no pattern left, which would
 * only spoil it.
 */
export interface FileParts {
  readonly bytes: Uint8Array;
  readonly bits?: Uint8Array;
}

/** Sends bytes through one of the platform's own stream transforms (browsers and Node 20.12 alike). */
async function through(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Packs a file. Hosts seldom compress unknown types, so the files are compressed themselves. */
export async function packFile({ bytes, bits }: FileParts): Promise<Uint8Array> {
  const deflated = await through(bytes, new CompressionStream("deflate-raw"));
  const writer = new ByteWriter().number(deflated.length).bytes(deflated);
  if (bits) writer.bytes(bits);
  return writer.finish();
}

/** @throws RangeError when the bytes are not what `packFile` made. */
export async function unpackFile(packed: Uint8Array): Promise<Required<FileParts>> {
  const reader = new ByteReader(packed);
  const length = reader.number();
  const end = reader.position + length;
  const deflated = packed.subarray(reader.position, end);
  const bytes = await through(deflated, new DecompressionStream("deflate-raw")).catch(
    (cause: unknown) => {
      throw new RangeError(CUT_SHORT, { cause });
    },
  );
  return { bytes, bits: packed.subarray(end) };
}
