import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { readIfThere } from "../../../lib/base/files.ts";
import { storySignature, type Signature } from "../../../lib/ingest/story-signature.ts";

const name = "signatures.bin";

/** The head of the file: of each article its id, its countries and how many hashes it has. */
type Head = readonly (readonly [
  id: string,
  main: readonly string[],
  named: readonly string[],
  count: number,
])[];

/** Article id → signature as the last run kept them; empty when there are none, or the file is damaged. */
export function readSignatures(folder: string): Map<string, Signature> {
  const file = path.join(folder, name);
  if (!existsSync(file)) return new Map();
  const bytes = readFileSync(file);
  const length = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  const head = readHead(bytes.subarray(4, 4 + length).toString("utf8"));
  const total = head.reduce((sum, [, , , count]) => sum + count, 0);
  if (bytes.length !== 4 + length + total * 4) return new Map();
  const all = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset + 4 + length, bytes.byteOffset + bytes.length),
  );
  let at = 0;
  return new Map(
    head.map(([id, main, named, count]) => {
      const hashes = all.subarray(at, at + count);
      at += count;
      return [id, { hashes, main, named }];
    }),
  );
}

function readHead(text: string): Head {
  try {
    const head: unknown = JSON.parse(text);
    return Array.isArray(head) ? (head as Head) : [];
  } catch {
    return [];
  }
}

/** Leaves signatures for the next run. */
export function writeSignatures(folder: string, signatures: ReadonlyMap<string, Signature>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), formatSignatures(signatures));
}

/** The bytes that `readSignatures` reads: length of the head, the head as JSON, then the hashes of all. */
function formatSignatures(signatures: ReadonlyMap<string, Signature>): Uint8Array {
  const rows = [...signatures];
  const list: Head = rows.map(([id, { main, named, hashes }]) => [id, main, named, hashes.length]);
  const head = Buffer.from(JSON.stringify(list), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const hashes = rows.map(([, { hashes: own }]) => Buffer.from(Uint32Array.from(own).buffer));
  return Buffer.concat([length, head, ...hashes]);
}

/** The signature of an article as it lies in the archive; null when there is none. */
export function signatureOnDisk(contentDir: string, id: string): Signature | null {
  const text = readIfThere(path.join(contentDir, "articles", id, "ar.md"));
  const article = text === null ? null : parseArticle(text);
  return article?.ok ? storySignature(article.value) : null;
}
