import { createReadStream, createWriteStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
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

/** Larger files are compressed as they are read, so that they need not be in memory. */
const largestWhole = 1 << 25;

/**
 * Writes `<file>.br` and `<file>.gz`, for servers that send them as they are. The gzip header bears no time, and how a
 * file is compressed depends on its size alone: equal files have equal copies, whichever part of a build asks for them.
 * @param quality of Brotli (0–11)
 * @param bytes of the file, where they are at hand
 */
export async function compressFile(
  file: string,
  quality: number,
  bytes?: Uint8Array,
): Promise<void> {
  const size = bytes?.length ?? (await stat(file)).size;
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: size,
    // A window no larger than the file saves the time to clear it.
    [zlib.constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(size)))),
  };
  if (size > largestWhole) {
    const into = (kind: string, compressed: zlib.BrotliCompress | zlib.Gzip) =>
      pipeline(createReadStream(file), compressed, createWriteStream(file + kind));
    await Promise.all([
      into(".br", zlib.createBrotliCompress({ params })),
      into(".gz", zlib.createGzip({ level: 9 })),
    ]);
    return;
  }
  const whole = bytes ?? (await readFile(file));
  const [br, gz] = await Promise.all([brotli(whole, { params }), gzip(whole, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
