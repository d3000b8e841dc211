import type { Result } from "../../base/result.ts";
import { decodeSingleByte, detectUtf16 } from "./detect-encoding.ts";

/** Text of a raw file, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "iso-8859-6";
}

/** Why bytes could not be read as text. */
export interface DecodeError {
  readonly kind: "empty" | "binary" | "unknown-encoding" | "damaged-encoding";
  readonly message: string;
  readonly remedy: string;
  /** Line, from 1, where it went wrong. */
  readonly line?: number;
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive, or a Word or Excel document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Word or Excel document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const failed = (error: DecodeError): Result<Decoded, DecodeError> => ({ ok: false, error });
const decoded = (text: string, encoding: Decoded["encoding"]): Result<Decoded, DecodeError> => ({
  ok: true,
  value: { text, encoding },
});

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be") {
  if (bytes.length % 2 === 1) {
    return failed({
      kind: "damaged-encoding",
      message: `the file is UTF-16 (${encoding}) but has an odd number of bytes: its end is cut off`,
      remedy: "get the file again from where it came from",
    });
  }
  return decoded(new TextDecoder(encoding).decode(bytes), encoding);
}

/** UTF-8 whose good sequences far outnumber the broken ones is damaged UTF-8 and nothing else. */
function damagedUtf8(bytes: Uint8Array): DecodeError | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[\u0600-\u06FF]/g)?.length ?? 0;
  if (sound < 10 || sound < broken * 10) return null;
  return {
    kind: "damaged-encoding",
    message: `the file is UTF-8 with ${broken} broken ${broken === 1 ? "byte" : "bytes"}`,
    remedy: "get the file again from where it came from, or repair that line",
    line: text.slice(0, text.indexOf("\uFFFD")).split(/\r\n|\r|\n/).length,
  };
}

/** Control bytes that no text holds; a few of them are cleaned away later, many mean that this is no text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
  }
  return controls > 8 && controls > sample.length * 0.05;
}

/**
 * Decodes a raw file. In this order, which was measured against chardet and jschardet on real news: byte order
 * mark; the pattern of UTF-16 without one; UTF-8, strictly; then windows-1256 or ISO-8859-6, judged by whether
 * the result is Arabic. Nothing is guessed: bytes that fit none of them are an error.
 */
export function decodeBytes(bytes: Uint8Array): Result<Decoded, DecodeError> {
  const empty = { kind: "empty", remedy: "put the text into it, or remove the file" } as const;
  if (bytes.length === 0) return failed({ ...empty, message: "the file is empty" });
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return failed({
      kind: "unknown-encoding",
      message: "the file is UTF-32, which is not read here",
      remedy: "save it as UTF-8",
    });
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, "utf-16be");
  const signature = signatures.find(([, start]) => startsWith(bytes, start));
  const utf16 = signature ? null : detectUtf16(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  if (signature || isBinary(bytes)) {
    return failed({
      kind: "binary",
      message: `the file is ${signature?.[0] ?? "binary data"}, not text`,
      remedy: "save its text as a UTF-8 .txt file",
    });
  }
  try {
    return decoded(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    const damage = damagedUtf8(bytes);
    if (damage) return failed(damage);
  }
  const single = decodeSingleByte(bytes);
  if (single) return decoded(single.text, single.encoding);
  return failed({
    kind: "unknown-encoding",
    message: "the bytes are no Arabic text in UTF-8, UTF-16, windows-1256 or ISO-8859-6",
    remedy: "find out how the file was saved, and save it as UTF-8",
  });
}
