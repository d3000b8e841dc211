import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { readIfThere } from "../../../lib/base/files.ts";
import { minhash, SIGNATURE_LENGTH } from "../../../lib/ingest/same-story.ts";

const BYTES = SIGNATURE_LENGTH * 4;
const name = "signatures.bin";

/** Article id → signature as the last run kept them; empty when there are none, or the file is damaged. */
export function readSignatures(folder: string): Map<string, Uint32Array> {
  const file = path.join(folder, name);
  if (!existsSync(file)) return new Map();
  const bytes = readFileSync(file);
  const length = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  const ids = bytes
    .subarray(4, 4 + length)
    .toString("utf8")
    .split("\n");
  if (bytes.length !== 4 + length + ids.length * BYTES) return new Map();
  const rows = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset + 4 + length, bytes.byteOffset + bytes.length),
  );
  return new Map(
    ids.map((id, row) => [id, rows.subarray(row * SIGNATURE_LENGTH, (row + 1) * SIGNATURE_LENGTH)]),
  );
}

/** The bytes that `readSignatures` reads: length of the list of ids, the ids, then the rows. */
export function formatSignatures(signatures: ReadonlyMap<string, Uint32Array>): Uint8Array {
  const ids = Buffer.from([...signatures.keys()].join("\n"), "utf8");
  const start = 4 + ids.length;
  const bytes = Buffer.alloc(start + signatures.size * BYTES);
  bytes.writeUInt32LE(ids.length);
  ids.copy(bytes, 4);
  [...signatures.values()].forEach((row, index) => {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, BYTES), start + index * BYTES);
  });
  return bytes;
}

/** The signature of an article as it lies in the archive; null when there is none. */
export function signatureOnDisk(contentDir: string, id: string): Uint32Array | null {
  const text = readIfThere(path.join(contentDir, "articles", id, "ar.md"));
  const article = text === null ? null : parseArticle(text);
  return article?.ok ? minhash(article.value.paragraphs.join("\n")) : null;
}
