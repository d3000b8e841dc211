import { createHash } from "node:crypto";

/** 132 bits of SHA-256 as text: enough to tell versions apart. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
