import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Length of what two texts begin with in common, in UTF-16 units. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Writes a text as what it shares with the one before it, and the rest: sorted lists become small. */
export function writeFrontCoded(writer: ByteWriter, previous: string, text: string): void {
  const shared = common(previous, text);
  writer.number(shared).text(text.slice(shared));
}

/** Reads what `writeFrontCoded` wrote, given the same text before it. */
export function readFrontCoded(reader: ByteReader, previous: string): string {
  const shared = reader.number();
  return previous.slice(0, shared) + reader.text();
}
