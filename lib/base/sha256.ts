import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of a text's UTF-8 bytes; in lower-case hexadecimal where nothing else is asked for. */
export function sha256(
  data: string | Uint8Array,
  encoding: "hex" | "base64" | "base64url" = "hex",
): string {
  return createHash("sha256").update(data).digest(encoding);
}

/** 132 bits of SHA-256 as text: enough to tell versions apart. */
export function shortHash(text: string): string {
  return sha256(text, "base64url").slice(0, 22);
}
