import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { decodeBytes } from "../../../lib/ingest/decode/decode.ts";
import { createRandom } from "../tools/random.ts";

const HEAD_LINES = 8;

/**
 * Makes many different raw files of few: each keeps the layout, length and encoding of one of them, and has its
 * long lines from any of them.
 */
export function makeRawFiles(from: string, to: string, count: number): void {
  const originals = readdirSync(from)
    .sort()
    .flatMap((file) => {
      const bytes = readFileSync(path.join(from, file));
      const read = decodeBytes(bytes);
      return read.ok ? [{ ...read.value, bom: hasBom(bytes) }] : [];
    });
  const pool = originals.flatMap(({ text }) =>
    text.split(/\r?\n/).filter((line) => line.length > 120),
  );
  const random = createRandom(20_150_806);
  for (let index = 0; index < count; index++) {
    const { text, encoding, bom } = originals[
      index % originals.length
    ] as (typeof originals)[number];
    const lines = text.split("\n").map((line, at) => {
      const keep = line.length <= 120 || (at < HEAD_LINES && line.startsWith(" date "));
      return keep ? line : random.pick(pool);
    });
    const name = `${String(index).padStart(6, "0")}_${encoding.replace(/\W/g, "")}.txt`;
    writeFileSync(path.join(to, name), encode(lines.join("\n"), encoding, bom));
  }
}

function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
}

const windows1256 = new Map<string, number>();
for (let byte = 255; byte >= 0; byte--) {
  windows1256.set(new TextDecoder("windows-1256").decode(Uint8Array.of(byte)), byte);
}

function encode(text: string, encoding: string, bom: boolean): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  if (encoding === "utf-16le") return Buffer.from(marked, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(marked, "utf16le").swap16();
  if (encoding === "windows-1256") {
    return Uint8Array.from([...text].map((character) => windows1256.get(character) ?? 0x20));
  }
  return Buffer.from(marked, "utf8");
}
