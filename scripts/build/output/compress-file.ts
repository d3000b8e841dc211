import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Kinds of files that shrink; fonts and pictures are compressed already. */
const kinds = new Set([
  ...[
    ".html",
    ".css",
    ".js",
    ".json",
    ".jsonl",
    ".xml",
    ".svg",
    ".txt",
    ".md",
    ".csv",
    ".tmx",
    ".nt",
    ".ttl",
    ".bib",
    ".ris",
  ],
  ...[".webmanifest", ".ico", ".map"],
]);

/** Below this many bytes the answer's headers weigh more than what is saved. */
const smallest = 256;

/** What stands beside each page for machines, and raw files: seldom asked for, and three files instead of one would be many. */
const seldom = /\/(?:index\.(?:json|md)|cite\.\w+)$|^(?:data\/tei|raw)\//;

/** Whether a file gets compressed copies. The index of the search says by its own coding that it does not. */
export function isCompressible(file: string, bytes: number): boolean {
  return bytes >= smallest && kinds.has(path.extname(file)) && !seldom.test(file);
}

/**
 * Writes `<file>.br` and `<file>.gz`, for servers that send them as they are. The gzip header bears no time,
 * so equal files have equal copies.
 */
export async function compressFile(
  file: string,
  bytes: Uint8Array,
  quality: number,
): Promise<void> {
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // A window no larger than the file saves the time to clear it.
    [zlib.constants.BROTLI_PARAM_LGWIN]: Math.min(
      22,
      Math.max(16, Math.ceil(Math.log2(bytes.length))),
    ),
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
