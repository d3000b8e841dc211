import { readCsv } from "../../lib/archive/read/read-csv.ts";
import { readPo } from "../../lib/translate/formats/read-po.ts";
import { readSheet } from "../../lib/translate/formats/read-sheet.ts";
import { readTmx } from "../../lib/translate/formats/read-tmx.ts";
import { readXliff } from "../../lib/translate/formats/read-xliff.ts";
import type { ReadFile } from "../../lib/translate/returned.ts";

/** A tree of XML takes sixteen times the memory of its file. */
const MOST_BYTES = 100_000_000;

/** Reads a file of translations by its content, whatever it is called. */
export function readExchange(bytes: Uint8Array): ReadFile {
  if (bytes.length > MOST_BYTES)
    return { ok: false, error: "it has more than 100 MB; export and import one outlet at a time" };
  const text = decode(bytes);
  if (text === null)
    return { ok: false, error: "it is not in UTF-8 or UTF-16; save it as UTF-8 from your program" };
  const start = text.trimStart();
  if (start.startsWith("<"))
    return /<(?:\w+:)?tmx[\s>]/u.test(start) ? readTmx(text) : readXliff(text);
  if (/^msgid\s+"/mu.test(text)) return readPo(text);
  const csv = readCsv(new TextEncoder().encode(text));
  if (!csv.ok) {
    const { line, message } = csv.error;
    return { ok: false, error: line === undefined ? message : `line ${line}: ${message}` };
  }
  return readSheet(csv.value.records);
}

/** UTF-8 or UTF-16, as the first bytes say; null for anything else. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
