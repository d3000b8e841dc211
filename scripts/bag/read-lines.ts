import { createReadStream } from "node:fs";

/** Longer than any path may be: a file with such a line is none of ours. */
const longest = 100_000;

/**
 * The lines of a text file, one after the other; they may end in LF, CR LF or CR. A byte-order mark is passed over.
 * @param encoding as the Encoding Standard names it, such as `utf-8`
 * @throws RangeError when it is not known; Error with the end of a sentence when the bytes are none of it
 */
export async function* readLines(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = "";
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
    rest += decode(() => decoder.decode(part as Buffer, { stream: true }), encoding);
    // Behind a CR an LF may come in the next part.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    if (rest.length > longest) throw new Error("has a line that is too long for a path");
    yield* lines;
  }
  rest += decode(() => decoder.decode(), encoding);
  yield* rest.split(/\r\n|\n|\r/);
}

function decode(read: () => string, encoding: string): string {
  try {
    return read();
  } catch {
    throw new Error(`is not written in ${encoding}, as bagit.txt says`);
  }
}
