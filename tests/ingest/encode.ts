export type TestEncoding =
  | "utf-8"
  | "utf-8-bom"
  | "utf-16le"
  | "utf-16le-bom"
  | "utf-16be"
  | "utf-16be-bom"
  | "windows-1256"
  | "iso-8859-6";

/** Encodes a text for a test; what a single-byte encoding lacks becomes a question mark. */
export function encode(text: string, encoding: TestEncoding): Uint8Array {
  const [name, bom] = encoding.endsWith("-bom")
    ? [encoding.slice(0, -4), "\uFEFF"]
    : [encoding, ""];
  if (name === "utf-8") return new Uint8Array(Buffer.from(bom + text, "utf8"));
  if (name === "utf-16le") return new Uint8Array(Buffer.from(bom + text, "utf16le"));
  if (name === "utf-16be") return new Uint8Array(Buffer.from(bom + text, "utf16le").swap16());
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    bytes.set(new TextDecoder(name).decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 0x3f));
}
